package org.inspectionwatch.query.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.inspectionwatch.contracts.DeterministicId;
import org.jspecify.annotations.Nullable;

/** A key of which only the SHA-256 is known. */
final class ApiKey {
    private static final int SHA_256_BYTES = 32;

    private final byte[] hash;

    /**
     * Fails where the digits are no SHA-256.
     *
     * @param sha256 64 hexadecimal digits
     */
    ApiKey(String sha256) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(sha256.strip());
        } catch (IllegalArgumentException e) {
            throw notSha256(e);
        }
        if (bytes.length != SHA_256_BYTES) {
            throw notSha256(null);
        }
        hash = bytes;
    }

    /** Takes the same time whatever is wrong. */
    boolean matches(String key) {
        String given = DeterministicId.contentHash(key.getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(hash, HexFormat.of().parseHex(given));
    }

    private static IllegalArgumentException notSha256(@Nullable Throwable cause) {
        return new IllegalArgumentException(
                "a key for writing must be set as a SHA-256 in 64 hexadecimal digits", cause);
    }
}
