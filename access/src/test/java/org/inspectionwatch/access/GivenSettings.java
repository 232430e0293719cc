package org.inspectionwatch.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

record GivenSettings(Optional<String> apiKeySha256, Map<String, String> reviewers, Duration signInLasts)
        implements AccessSettings {
    static final String OPERATORS_KEY = "the operator's";
    static final String JANES_KEY = "jané's own";

    static GivenSettings operatorAndJane() {
        return new GivenSettings(
                Optional.of(sha256(OPERATORS_KEY)), Map.of("jane", sha256(JANES_KEY)), Duration.ofHours(12));
    }

    static String sha256(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
