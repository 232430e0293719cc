package org.inspectionwatch.query.webhook;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inspectionwatch.query.event.EventChoice;
import org.inspectionwatch.query.webhook.rules.Secret;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The webhooks, within the caller's transaction. */
final class WebhookTable {
    private final Handle handle;

    WebhookTable(Handle handle) {
        this.handle = handle;
    }

    void insert(Webhook webhook) {
        handle.createUpdate("""
                        insert into webhook (webhook_id, url, description, events, secret, status, position, created_at)
                        values (:id, :url, :description, cast(:events as jsonb), :secret, :status, :position, :created)
                        """)
                .bind("id", webhook.webhookId())
                .bind("url", webhook.url().toString())
                .bind("description", webhook.description())
                .bind("events", Json.write(webhook.events()))
                .bind("secret", webhook.secret().text())
                .bind("status", webhook.status().slug())
                .bind("position", webhook.position())
                .bind("created", webhook.createdAt().atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<Webhook> find(String webhookId) {
        return select("where webhook_id = :id", webhookId);
    }

    /** Keeps others from changing it, and from writing down its deliveries, until the end of the transaction; false for none. */
    boolean lock(String webhookId) {
        return select("where webhook_id = :id for update", webhookId).isPresent();
    }

    /** Locks it too, where it is active; empty otherwise, and where somebody else has it. */
    Optional<Webhook> lockIfFree(String webhookId) {
        return select("where webhook_id = :id and status = 'active' for update skip locked", webhookId);
    }

    List<Webhook> after(@Nullable String webhookId, int limit) {
        return handle.createQuery("""
                        select * from webhook where cast(:after as text) is null or webhook_id > :after
                        order by webhook_id limit :limit
                        """)
                .bind("after", webhookId)
                .bind("limit", limit)
                .map((row, context) -> webhook(row))
                .list();
    }

    /** Active ones for which something was told that is not written down yet. */
    List<String> behind(long last) {
        return handle.createQuery("select webhook_id from webhook where status = 'active' and position < :last")
                .bind("last", last)
                .mapTo(String.class)
                .list();
    }

    void edit(String webhookId, URI url, @Nullable String description, EventChoice events) {
        handle.createUpdate("""
                        update webhook set url = :url, description = :description, events = cast(:events as jsonb)
                        where webhook_id = :id
                        """)
                .bind("id", webhookId)
                .bind("url", url.toString())
                .bind("description", description)
                .bind("events", Json.write(events))
                .execute();
    }

    void rotate(String webhookId, Secret secret, Instant oldUntil) {
        handle.createUpdate("""
                        update webhook set old_secret = secret, old_secret_until = :until, secret = :secret
                        where webhook_id = :id
                        """)
                .bind("id", webhookId)
                .bind("secret", secret.text())
                .bind("until", oldUntil.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void status(String webhookId, WebhookStatus status, @Nullable String reason) {
        handle.createUpdate("update webhook set status = :status, reason = :reason where webhook_id = :id")
                .bind("id", webhookId)
                .bind("status", status.slug())
                .bind("reason", reason)
                .execute();
    }

    void advance(String webhookId, long position) {
        handle.execute("update webhook set position = ? where webhook_id = ?", position, webhookId);
    }

    boolean delete(String webhookId) {
        return handle.execute("delete from webhook where webhook_id = ?", webhookId) > 0;
    }

    private Optional<Webhook> select(String condition, String webhookId) {
        return handle.createQuery("select * from webhook " + condition)
                .bind("id", webhookId)
                .map((row, context) -> webhook(row))
                .findOne();
    }

    private static Webhook webhook(ResultSet row) throws SQLException {
        String oldSecret = row.getString("old_secret");
        return new Webhook(
                row.getString("webhook_id"),
                URI.create(row.getString("url")),
                row.getString("description"),
                Json.read(row.getString("events"), EventChoice.class),
                new Secret(row.getString("secret")),
                oldSecret == null ? null : new Secret(oldSecret),
                instant(row, "old_secret_until"),
                WebhookStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                row.getLong("position"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
