package org.inspectionwatch.query.webhook.rules;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What signs messages to one endpoint.
 *
 * @param text {@code whsec_} and the key in Base64
 */
public record Secret(String text) {
    private static final String PREFIX = "whsec_";
    private static final int KEY_BYTES = 32;

    /** A new one; the generator must be one for secrets. */
    public static Secret generate(RandomGenerator random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(key));
    }

    /** The header {@code webhook-signature}: one signature for each secret, with spaces between them. */
    public static String signatures(List<Secret> secrets, String messageId, Instant time, String payload) {
        return secrets.stream()
                .map(secret -> secret.sign(messageId, time, payload))
                .collect(Collectors.joining(" "));
    }

    private String sign(String messageId, Instant time, String payload) {
        try {
            return new Webhook(text).sign(messageId, time.getEpochSecond(), payload);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("the secret of a webhook signs nothing", e);
        }
    }

    /** Not the secret, which has no business in a log. */
    @Override
    public String toString() {
        return PREFIX + "...";
    }
}
