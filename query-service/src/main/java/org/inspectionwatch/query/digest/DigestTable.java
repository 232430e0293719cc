package org.inspectionwatch.query.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectionwatch.query.event.EventChoice;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The subscriptions to digests, within the caller's transaction. */
final class DigestTable {
    private final Handle handle;

    DigestTable(Handle handle) {
        this.handle = handle;
    }

    void insert(Digest digest) {
        handle.createUpdate("""
                        insert into digest (digest_id, address, frequency, events, position, due_at, unsubscribe_token,
                            created_at)
                        values (:id, :address, :frequency, cast(:events as jsonb), :position, :due, :token, :created)
                        """)
                .bind("id", digest.digestId())
                .bind("address", digest.address())
                .bind("frequency", digest.frequency().slug())
                .bind("events", Json.write(digest.events()))
                .bind("position", digest.position())
                .bind("due", digest.dueAt().atOffset(ZoneOffset.UTC))
                .bind("token", digest.unsubscribeToken())
                .bind("created", digest.createdAt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Digest> find(String digestId) {
        return handle.createQuery("select * from digest where digest_id = :id")
                .bind("id", digestId)
                .map((row, context) -> digest(row))
                .findOne();
    }

    List<Digest> after(@Nullable String digestId, int limit) {
        return handle.createQuery("""
                        select * from digest where cast(:after as text) is null or digest_id > :after
                        order by digest_id limit :limit
                        """)
                .bind("after", digestId)
                .bind("limit", limit)
                .map((row, context) -> digest(row))
                .list();
    }

    /** One that is due and that nobody else works on, kept from others until the end of the transaction. */
    Optional<Digest> claim(Instant now) {
        return handle.createQuery(
                        "select * from digest where due_at <= :now order by due_at limit 1 for update skip locked")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> digest(row))
                .findOne();
    }

    void sent(String digestId, long position, Instant nextDue) {
        handle.createUpdate(
                        "update digest set position = :position, due_at = :due, failure = null where digest_id = :id")
                .bind("id", digestId)
                .bind("position", position)
                .bind("due", nextDue.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void failed(String digestId, String failure, Instant nextTry) {
        handle.createUpdate("update digest set failure = :failure, due_at = :due where digest_id = :id")
                .bind("id", digestId)
                .bind("failure", failure)
                .bind("due", nextTry.atOffset(ZoneOffset.UTC))
                .execute();
    }

    boolean delete(String digestId) {
        return handle.execute("delete from digest where digest_id = ?", digestId) > 0;
    }

    void unsubscribe(String token) {
        handle.execute("delete from digest where unsubscribe_token = ?", token);
    }

    private static Digest digest(ResultSet row) throws SQLException {
        return new Digest(
                row.getString("digest_id"),
                row.getString("address"),
                DigestFrequency.valueOf(row.getString("frequency").toUpperCase(Locale.ROOT)),
                Json.read(row.getString("events"), EventChoice.class),
                row.getLong("position"),
                instant(row, "due_at"),
                row.getString("unsubscribe_token"),
                row.getString("failure"),
                instant(row, "created_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
