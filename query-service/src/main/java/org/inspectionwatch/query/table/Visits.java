package org.inspectionwatch.query.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads inspections and visits of all kinds, in so far as they can be counted. */
@ApplicationScoped
class Visits {
    private final Jdbi jdbi;

    Visits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What was out on that day, or all that is, oldest first; not what may be another authority's or has no date. */
    List<Visit> of(@Nullable LocalDate asOf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select authority_id, kind, (data #>> '{when,last}')::date as ended, (data ->> 'end')::date as last_day,
                            (data ->> 'published')::date as published
                        from inspection
                        where data ->> 'basis' = 'official' and data #>> '{when,last}' is not null
                            and not data -> 'held' @> '[{"field": "authority_id"}]'
                            and (:asOf::date is null
                                or coalesce((data ->> 'published')::date, (data #>> '{when,last}')::date) <= :asOf)
                        order by ended, inspection_id
                        """)
                .bind("asOf", asOf)
                .map((row, context) -> new Visit(
                        row.getString("authority_id"),
                        row.getString("kind"),
                        row.getObject("ended", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getObject("published", LocalDate.class)))
                .list());
    }
}
