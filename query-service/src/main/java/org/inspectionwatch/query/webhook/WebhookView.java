package org.inspectionwatch.query.webhook;

import java.time.Instant;
import org.inspectionwatch.query.event.EventChoice;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as it is shown; its secret is not.
 *
 * @param webhookId id
 * @param url where it posts
 * @param description for people, or null
 * @param events which
 * @param status whether it delivers
 * @param reason why it is disabled, or null
 * @param position of the log up to which its deliveries are written down
 * @param waiting deliveries written down and not taken yet
 * @param createdAt when
 * @param oldSecretUntil until then a replaced secret signs too, or null
 */
public record WebhookView(
        String webhookId,
        String url,
        @Nullable String description,
        EventChoice events,
        WebhookStatus status,
        @Nullable String reason,
        long position,
        long waiting,
        Instant createdAt,
        @Nullable Instant oldSecretUntil) {

    static WebhookView of(Webhook webhook, long waiting) {
        return new WebhookView(
                webhook.webhookId(),
                webhook.url().toString(),
                webhook.description(),
                webhook.events(),
                webhook.status(),
                webhook.reason(),
                webhook.position(),
                waiting,
                webhook.createdAt(),
                webhook.oldSecretUntil());
    }
}
