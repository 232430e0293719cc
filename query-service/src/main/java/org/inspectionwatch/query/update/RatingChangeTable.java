package org.inspectionwatch.query.update;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.query.change.KnownChange;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;

/** The rating changes that were ever known, within one transaction. */
final class RatingChangeTable {
    private final Handle handle;

    RatingChangeTable(Handle handle) {
        this.handle = handle;
    }

    List<KnownChange> known(String authorityId) {
        return handle.createQuery("""
                        select status, announced, event_id, data from rating_change
                        where authority_id = :id order by rating_change_id
                        """)
                .bind("id", authorityId)
                .map((row, context) -> new KnownChange(
                        Json.read(row.getString("data"), RatingChange.class),
                        KnownChange.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                        row.getBoolean("announced"),
                        row.getString("event_id")))
                .list();
    }

    void store(List<KnownChange> changes, Instant now) {
        for (KnownChange known : changes) {
            RatingChange change = known.change();
            handle.createUpdate("""
                            insert into rating_change (rating_change_id, authority_id, judgement, direction, basis, status,
                                announced, event_id, day, first_known_at, data)
                            values (:id, :authority, :judgement, :direction, :basis, :status,
                                :announced, :event, :day, :now, cast(:data as jsonb))
                            on conflict (rating_change_id) do update set basis = excluded.basis, status = excluded.status,
                                announced = excluded.announced, event_id = excluded.event_id, day = excluded.day,
                                data = excluded.data
                            """)
                    .bind("id", change.ratingChangeId())
                    .bind("authority", change.authority().authorityId())
                    .bind("judgement", change.to().judgement().slug())
                    .bind("direction", change.direction().slug())
                    .bind("basis", change.basis().slug())
                    .bind("status", known.status().slug())
                    .bind("announced", known.announced())
                    .bind("event", known.eventId())
                    .bind("day", day(change.to()))
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("data", Json.write(change))
                    .execute();
        }
    }

    private static LocalDate day(RatedInspection end) {
        return end.published() == null
                ? Objects.requireNonNull(end.inspected(), "a compared inspection has a date")
                        .latest()
                : end.published();
    }
}
