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
import org.inspectionwatch.query.paging.Conditions;
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
        Conditions conditions = new Conditions()
                .and("status = 'current'")
                .and("authority_id = :authority", "authority", filter.authorityId())
                .and(
                        "authority_id = any(cast(:authorities as text[]))",
                        "authorities",
                        filter.authorityIds() == null
                                ? null
                                : filter.authorityIds().toArray(String[]::new))
                .and("judgement = :judgement", "judgement", filter.judgement())
                .and("direction = :direction", "direction", filter.direction())
                .and("basis = :basis", "basis", filter.basis())
                .and("day >= :since", "since", filter.since())
                .and("announced = :announced", "announced", filter.announced());
        if (page.after() != null) {
            conditions
                    .and("day <= cast(:afterDay as date)", "afterDay", page.after(0))
                    .and("(day < cast(:afterDay as date) or rating_change_id > :afterId)", "afterId", page.after(1));
        }
        return jdbi.withHandle(handle -> conditions
                .bind(handle.createQuery("select * from rating_change where " + conditions.sql()
                        + " order by day desc, rating_change_id limit :rows"))
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
