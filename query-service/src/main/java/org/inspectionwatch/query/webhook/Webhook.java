package org.inspectionwatch.query.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.inspectionwatch.query.event.EventChoice;
import org.inspectionwatch.query.webhook.rules.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A subscription by webhook as it is stored.
 *
 * @param webhookId random
 * @param url where to post
 * @param description in the subscriber's words, or null
 * @param events which
 * @param secret signs
 * @param oldSecret signs too for a while after a rotation, or null
 * @param oldSecretUntil until then, or null
 * @param status whether it delivers
 * @param reason why it is disabled, or null
 * @param position of the log up to which its deliveries are written down
 * @param createdAt when
 */
record Webhook(
        String webhookId,
        URI url,
        @Nullable String description,
        EventChoice events,
        Secret secret,
        @Nullable Secret oldSecret,
        @Nullable Instant oldSecretUntil,
        WebhookStatus status,
        @Nullable String reason,
        long position,
        Instant createdAt) {

    /** The secrets that sign at that time. */
    List<Secret> secrets(Instant now) {
        return oldSecret != null && oldSecretUntil != null && now.isBefore(oldSecretUntil)
                ? List.of(secret, oldSecret)
                : List.of(secret);
    }
}
