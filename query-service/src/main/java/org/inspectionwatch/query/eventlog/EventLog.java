package org.inspectionwatch.query.eventlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads the log. Positions become visible in their order: who asks again and again for what comes after the last position
 * that it has seen gets every event once, in the order of the log, which for each authority is that of the topic.
 */
@ApplicationScoped
public class EventLog {
    private final Jdbi jdbi;

    EventLog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** At most so many events after that position, in order; 0 is before the first. */
    public List<LoggedEvent> after(long position, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from event_log where position > :position order by position limit :limit")
                .bind("position", position)
                .bind("limit", limit)
                .map((row, context) -> event(row))
                .list());
    }

    /** The position of the last event, 0 where there is none. */
    public long last() {
        return jdbi.withHandle(handle -> handle.createQuery("select coalesce(max(position), 0) from event_log")
                .mapTo(Long.class)
                .one());
    }

    /** The position of the event of that id, as a client names the last one that it has. */
    public OptionalLong positionOf(String eventId) {
        return jdbi.withHandle(handle -> handle.createQuery("select position from event_log where event_id = :id")
                        .bind("id", eventId)
                        .mapTo(Long.class)
                        .findOne())
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    static LoggedEvent event(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("type"),
                row.getString("authority_id"),
                row.getString("region"),
                row.getString("judgement"),
                row.getString("direction"),
                row.getString("basis"),
                instant(row, "happened_at"),
                instant(row, "recorded_at"),
                row.getString("data"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
