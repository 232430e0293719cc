package org.inspectionwatch.query.ratingchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.query.change.KnownChange;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;

/** Reads rating changes. */
@ApplicationScoped
public class RatingChangeQueries {
    private final Jdbi jdbi;

    RatingChangeQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Changes that hold, the latest first. */
    public List<Row> list(RatingChangeFilter filter, PageRequest page) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select * from rating_change
                        where status = 'current'
                            and (:afterDay::date is null or day < :afterDay::date
                                or day = :afterDay::date and rating_change_id > :afterId)
                            and (:authority::text is null or authority_id = :authority)
                            and (:inRegion::boolean is false or authority_id = any(:authorities))
                            and (:judgement::text is null or judgement = :judgement)
                            and (:direction::text is null or direction = :direction)
                            and (:basis::text is null or basis = :basis)
                            and (:since::date is null or day >= :since)
                            and (:announced::boolean is null or announced = :announced)
                        order by day desc, rating_change_id limit :rows
                        """)
                .bind("afterDay", page.after(0))
                .bind("afterId", page.after(1))
                .bind("authority", filter.authorityId())
                .bind("inRegion", filter.authorityIds() != null)
                .bindArray(
                        "authorities", String.class, filter.authorityIds() == null ? List.of() : filter.authorityIds())
                .bind("judgement", filter.judgement())
                .bind("direction", filter.direction())
                .bind("basis", filter.basis())
                .bind("since", filter.since())
                .bind("announced", filter.announced())
                .bind("rows", page.rows())
                .map((row, context) -> new Row(row.getString("day"), change(row)))
                .list());
    }

    /** The rating change of that id, also one that was corrected or retracted. */
    public Optional<KnownRatingChange> find(String ratingChangeId) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from rating_change where rating_change_id = :id")
                .bind("id", ratingChangeId)
                .map((row, context) -> change(row))
                .findOne());
    }

    private static KnownRatingChange change(ResultSet row) throws SQLException {
        return new KnownRatingChange(
                Json.read(row.getString("data"), RatingChange.class),
                KnownChange.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getBoolean("announced"),
                row.getString("event_id"),
                row.getObject("first_known_at", OffsetDateTime.class).toInstant());
    }

    /**
     * A row of the list.
     *
     * @param day sort key
     * @param change what is shown
     */
    public record Row(String day, KnownRatingChange change) {}
}
