package org.inspectionwatch.query.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.inspectionwatch.query.webhook.rules.Answer;
import org.inspectionwatch.query.wiring.Json;

/** A message that says nothing, to see whether an endpoint takes messages and knows the secret. */
@ApplicationScoped
class TestMessage {
    private final Poster poster;
    private final Clock clock;

    TestMessage(Poster poster, Clock clock) {
        this.poster = poster;
        this.clock = clock;
    }

    /** One try, which stands in no log. */
    Attempt post(Webhook webhook) {
        Instant started = clock.instant();
        String id = "test-" + UUID.randomUUID();
        Answer answer = poster.post(webhook, id, payload(id, webhook, started));
        return Attempt.of(started, clock.instant(), answer);
    }

    private static String payload(String id, Webhook webhook, Instant now) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", "/query-service");
        event.put("type", "webhook.test");
        event.put("subject", webhook.webhookId());
        event.put("time", now);
        event.put("datacontenttype", "application/json");
        event.put("data", Map.of("message", "This is a test."));
        return Json.write(event);
    }
}
