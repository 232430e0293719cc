package org.inspectionwatch.query.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.inspectionwatch.query.event.EventDocument;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * What is to be delivered, within the caller's transaction. Of each webhook and authority the earliest delivery that waits is
 * the only one that can be claimed: a failing event holds back the later ones of its authority, and no others.
 */
final class DeliveryQueue {
    private final Handle handle;

    DeliveryQueue(Handle handle) {
        this.handle = handle;
    }

    /** Appends in list order; the caller has locked the webhook. What was appended for the same cause is left out. */
    void append(String webhookId, DeliveryCause cause, List<LoggedEvent> events, Instant firstTry) {
        if (events.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into webhook_delivery (delivery_id, webhook_id, cause, event_id, type, authority_id, position,
                    payload, status, next_attempt_at, created_at)
                values (:delivery, :webhook, :cause, :event, :type, :authority, :position,
                    :payload, 'waiting', :first, :first)
                on conflict (webhook_id, event_id) where cause = 'event' do nothing
                """);
        for (LoggedEvent event : events) {
            batch.bind("delivery", UUID.randomUUID().toString())
                    .bind("webhook", webhookId)
                    .bind("cause", cause.slug())
                    .bind("event", event.eventId())
                    .bind("type", event.type())
                    .bind("authority", event.authorityId())
                    .bind("position", event.position())
                    .bind("payload", EventDocument.of(event).json())
                    .bind("first", firstTry.atOffset(ZoneOffset.UTC))
                    .add();
        }
        batch.execute();
    }

    /** How many wait for that webhook. */
    long waiting(String webhookId) {
        return handle.createQuery("select count(*) from webhook_delivery where webhook_id = :id and status = 'waiting'")
                .bind("id", webhookId)
                .mapTo(Long.class)
                .one();
    }

    /** Active webhooks to which something may be due. */
    List<String> due(Instant now) {
        return handle.createQuery("""
                        select webhook_id from webhook where status = 'active' and exists (
                            select 1 from webhook_delivery d where d.webhook_id = webhook.webhook_id
                                and d.status = 'waiting' and d.next_attempt_at <= :now)
                        """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .list();
    }

    /** Takes what is due, at most so many; nobody else takes it before the lease ends. */
    List<Delivery> claim(String webhookId, Instant now, Instant leaseEnd, int most) {
        return handle.createQuery("""
                        with head as (
                            select distinct on (authority_id) sequence from webhook_delivery
                            where webhook_id = :webhook and status = 'waiting'
                            order by authority_id, sequence)
                        update webhook_delivery set lease = lease + 1, lease_until = :until
                        where sequence in (
                            select d.sequence from webhook_delivery d join head using (sequence)
                            where d.status = 'waiting' and d.next_attempt_at <= :now
                                and (d.lease_until is null or d.lease_until <= :now)
                            order by d.next_attempt_at, d.sequence limit :most for update of d skip locked)
                        returning sequence, lease, webhook_id, event_id, payload, tries
                        """)
                .bind("webhook", webhookId)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("until", leaseEnd.atOffset(ZoneOffset.UTC))
                .bind("most", most)
                .map((row, context) -> delivery(row))
                .list();
    }

    /** False, and nothing changed, where the lease is no longer the caller's. */
    boolean delivered(Delivery delivery, Instant now) {
        return handle.createUpdate("""
                        update webhook_delivery set status = 'delivered', delivered_at = :now, lease_until = null
                        where sequence = :sequence and lease = :lease and status = 'waiting'
                        """)
                        .bind("sequence", delivery.sequence())
                        .bind("lease", delivery.lease())
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .execute()
                > 0;
    }

    /** False, and nothing changed, where the lease is no longer the caller's. */
    boolean failed(Delivery delivery, Instant nextTry) {
        return handle.createUpdate("""
                        update webhook_delivery set tries = tries + 1, next_attempt_at = :next, lease_until = null
                        where sequence = :sequence and lease = :lease and status = 'waiting'
                        """)
                        .bind("sequence", delivery.sequence())
                        .bind("lease", delivery.lease())
                        .bind("next", nextTry.atOffset(ZoneOffset.UTC))
                        .execute()
                > 0;
    }

    /** Gives it back untried, where the lease is still the caller's. */
    void release(Delivery delivery) {
        handle.createUpdate(
                        "update webhook_delivery set lease_until = null where sequence = :sequence and lease = :lease")
                .bind("sequence", delivery.sequence())
                .bind("lease", delivery.lease())
                .execute();
    }

    /** Begins the schedule anew for all that wait for that webhook. */
    void restart(String webhookId, Instant firstTry) {
        handle.createUpdate("""
                        update webhook_delivery set tries = 0, next_attempt_at = :first
                        where webhook_id = :webhook and status = 'waiting'
                        """)
                .bind("webhook", webhookId)
                .bind("first", firstTry.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Forgets what was delivered before that time. */
    int purge(Instant before) {
        return handle.createUpdate("delete from webhook_delivery where status = 'delivered' and delivered_at < :before")
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong("sequence"),
                row.getLong("lease"),
                row.getString("webhook_id"),
                row.getString("event_id"),
                row.getString("payload"),
                row.getInt("tries"));
    }
}
