package org.inspectionwatch.query.webhook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.inspectionwatch.query.push.IndependentVerifier;
import org.junit.jupiter.api.Test;

class SecretTest {
    private static final Instant TIME = Instant.parse("2026-06-01T12:00:00Z");
    private final Secret secret = Secret.generate(new SecureRandom());

    @Test
    void a_signature_is_the_one_of_the_specification() {
        String signature = Secret.signatures(List.of(secret), "event-1", TIME, "{\"a\": \"ä\"}");

        assertThat(IndependentVerifier.verifies(secret.text(), "event-1", "1780315200", "{\"a\": \"ä\"}", signature))
                .isTrue();
        assertThat(IndependentVerifier.verifies(secret.text(), "event-2", "1780315200", "{\"a\": \"ä\"}", signature))
                .isFalse();
    }

    @Test
    void after_a_rotation_both_secrets_sign() {
        Secret old = Secret.generate(new SecureRandom());
        String signatures = Secret.signatures(List.of(secret, old), "event-1", TIME, "{}");

        assertThat(IndependentVerifier.verifies(secret.text(), "event-1", "1780315200", "{}", signatures))
                .isTrue();
        assertThat(IndependentVerifier.verifies(old.text(), "event-1", "1780315200", "{}", signatures))
                .isTrue();
    }

    @Test
    void a_secret_has_32_bytes_and_does_not_show_itself_in_logs() {
        byte[] key = Base64.getDecoder().decode(secret.text().substring("whsec_".length()));

        assertThat(key).hasSize(32);
        assertThat(secret).hasToString("whsec_...");
    }
}
