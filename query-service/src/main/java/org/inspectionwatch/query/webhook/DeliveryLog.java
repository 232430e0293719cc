package org.inspectionwatch.query.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inspectionwatch.query.paging.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What was delivered and how, within the caller's transaction. */
final class DeliveryLog {
    private final Handle handle;

    DeliveryLog(Handle handle) {
        this.handle = handle;
    }

    void record(long sequence, Attempt attempt) {
        handle.createUpdate("""
                        insert into webhook_attempt (sequence, started_at, duration_ms, status, message)
                        values (:sequence, :started, :duration, :status, :message)
                        on conflict do nothing
                        """)
                .bind("sequence", sequence)
                .bind("started", attempt.startedAt().atOffset(ZoneOffset.UTC))
                .bind("duration", attempt.durationMs())
                .bind("status", attempt.status())
                .bind("message", attempt.message())
                .execute();
    }

    /** The latest first. */
    List<Row> list(String webhookId, @Nullable String status, PageRequest page) {
        List<Row> rows = handle.createQuery("""
                        select * from webhook_delivery where webhook_id = :webhook
                            and (cast(:status as text) is null or status = :status)
                            and (cast(:before as bigint) is null or sequence < cast(:before as bigint))
                        order by sequence desc limit :rows
                        """)
                .bind("webhook", webhookId)
                .bind("status", status)
                .bind("before", page.after(0))
                .bind("rows", page.rows())
                .map((row, context) -> row(row))
                .list();
        attempts(rows.stream().map(Row::sequence).toList())
                .forEach((sequence, tries) -> rows.stream()
                        .filter(row -> row.sequence() == sequence)
                        .forEach(row -> row.attempts().addAll(tries)));
        return rows;
    }

    private Map<Long, List<Attempt>> attempts(List<Long> sequences) {
        Map<Long, List<Attempt>> attempts = new HashMap<>();
        handle.createQuery("select * from webhook_attempt where sequence = any(:sequences) order by started_at")
                .bindArray("sequences", Long.class, sequences)
                .map((row, context) -> {
                    int status = row.getInt("status");
                    Attempt attempt = new Attempt(
                            instant(row, "started_at"),
                            row.getLong("duration_ms"),
                            row.wasNull() ? null : status,
                            row.getString("message"));
                    return attempts.computeIfAbsent(row.getLong("sequence"), none -> new ArrayList<>())
                            .add(attempt);
                })
                .list();
        return attempts;
    }

    private static Row row(ResultSet row) throws SQLException {
        List<Attempt> attempts = new ArrayList<>();
        OffsetDateTime delivered = row.getObject("delivered_at", OffsetDateTime.class);
        return new Row(
                row.getLong("sequence"),
                attempts,
                new DeliveryView(
                        row.getString("delivery_id"),
                        DeliveryCause.valueOf(row.getString("cause").toUpperCase(Locale.ROOT)),
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getString("authority_id"),
                        row.getLong("position"),
                        row.getString("status"),
                        delivered == null ? instant(row, "next_attempt_at") : null,
                        delivered == null ? null : delivered.toInstant(),
                        attempts));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * A row of the log.
     *
     * @param sequence sort key
     * @param attempts filled in once they are read
     * @param view what is shown
     */
    record Row(long sequence, List<Attempt> attempts, DeliveryView view) {}
}
