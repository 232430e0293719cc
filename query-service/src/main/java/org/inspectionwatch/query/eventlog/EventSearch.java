package org.inspectionwatch.query.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Reads what a subscriber wants of the log, always in the order of positions. */
@ApplicationScoped
public class EventSearch {
    private final Jdbi jdbi;

    EventSearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * At most so many events that pass.
     *
     * @param range positions to look at
     */
    public List<LoggedEvent> find(EventFilter filter, PositionRange range, int limit) {
        return jdbi.withHandle(handle -> query(handle, "select *", filter, "order by position limit :limit")
                .bind("after", range.after())
                .bind("last", range.last())
                .bind("limit", limit)
                .map((row, context) -> EventLog.event(row))
                .list());
    }

    /** At most so many events that pass, leaving out the first ones that do. */
    public List<LoggedEvent> slice(EventFilter filter, long skip, int limit) {
        return jdbi.withHandle(
                handle -> query(handle, "select *", filter, "order by position offset :skip limit :limit")
                        .bind("after", 0)
                        .bind("last", Long.MAX_VALUE)
                        .bind("skip", skip)
                        .bind("limit", limit)
                        .map((row, context) -> EventLog.event(row))
                        .list());
    }

    /** How many events pass. */
    public long count(EventFilter filter) {
        return jdbi.withHandle(handle -> query(handle, "select count(*)", filter, "")
                .bind("after", 0)
                .bind("last", Long.MAX_VALUE)
                .mapTo(Long.class)
                .one());
    }

    /** The position after which everything that was told at that time or later comes; the last one where nothing was. */
    public long positionBefore(Instant time) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce((select min(position) - 1 from event_log where recorded_at >= :time),
                                        (select max(position) from event_log), 0)
                        """)
                .bind("time", time.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .one());
    }

    private static Query query(Handle handle, String what, EventFilter filter, String end) {
        Query query = handle.createQuery(what + " from event_log where position > :after and position <= :last and "
                + EventFilter.CONDITION + end);
        filter.arrays().forEach((name, values) -> query.bindArray(name, String.class, values));
        return query.bind("any_type", filter.types().isEmpty())
                .bind("any_authority", filter.authorityIds().isEmpty())
                .bind("judgement", filter.judgement())
                .bind("direction", filter.direction())
                .bind("basis", filter.basis());
    }
}
