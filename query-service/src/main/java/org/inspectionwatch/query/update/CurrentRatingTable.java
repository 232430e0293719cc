package org.inspectionwatch.query.update;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.RatingCurrent;
import org.inspectionwatch.messaging.OutboxMessage;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;

/** The last values of the topic {@code ratings}, within one transaction: only what differs is sent. */
final class CurrentRatingTable {

    /** What was sent last for a key. */
    private record Sent(String eventId, JsonNode data) {}

    private final Handle handle;

    CurrentRatingTable(Handle handle) {
        this.handle = handle;
    }

    /** Stores the values of the authority and gives the records to be sent: new values, and none for lines that ceased. */
    List<OutboxMessage> replace(String authorityId, List<RatingCurrent> values, Instant now) {
        Map<String, Sent> before = sent(authorityId);
        List<OutboxMessage> messages = new ArrayList<>();
        for (RatingCurrent value : values) {
            Sent last = before.remove(value.ratingId());
            JsonNode data = Json.read(Json.write(value), JsonNode.class);
            if (last == null || !last.data().equals(data)) {
                messages.add(send(authorityId, value, last == null ? "" : last.eventId(), now));
            }
        }
        before.keySet().stream().sorted().forEach(ceased -> {
            handle.execute("delete from current_rating where rating_id = ?", ceased);
            messages.add(OutboxMessage.ceased(Topics.RATINGS, ceased));
        });
        return messages;
    }

    private Map<String, Sent> sent(String authorityId) {
        Map<String, Sent> sent = new HashMap<>();
        handle.createQuery("select rating_id, event_id, data from current_rating where authority_id = :id")
                .bind("id", authorityId)
                .map((row, context) -> sent.put(
                        row.getString("rating_id"),
                        new Sent(row.getString("event_id"), Json.read(row.getString("data"), JsonNode.class))))
                .list();
        return sent;
    }

    private OutboxMessage send(String authorityId, RatingCurrent value, String afterEvent, Instant now) {
        String json = Json.write(value);
        String id = DeterministicId.of(EventType.RATING_CURRENT.type(), value.ratingId(), json, afterEvent);
        handle.createUpdate("""
                        insert into current_rating (rating_id, authority_id, event_id, data)
                        values (:id, :authority, :event, cast(:data as jsonb))
                        on conflict (rating_id) do update set event_id = excluded.event_id, data = excluded.data
                        """)
                .bind("id", value.ratingId())
                .bind("authority", authorityId)
                .bind("event", id)
                .bind("data", json)
                .execute();
        LocalDate published = value.rating().published();
        Instant time =
                published == null ? now : published.atStartOfDay(ZoneOffset.UTC).toInstant();
        EncodedEvent encoded =
                EventCodec.encode(new CloudEvent(EventType.RATING_CURRENT, id, authorityId, time, value));
        return new OutboxMessage(Topics.RATINGS, value.ratingId(), encoded.headers(), encoded.value());
    }
}
