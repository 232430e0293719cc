package org.inspectionwatch.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A key of which only the SHA-256 is known. */
final class ApiKey {
    private static final int SHA_256_BYTES = 32;

    private final byte[] hash;

    /**
     * Fails where the digits are no SHA-256, and does not repeat them: somebody may have set the key itself.
     *
     * @param setting where the digits stand, for the message
     * @param sha256 64 hexadecimal digits
     */
    ApiKey(String setting, String sha256) {
        byte[] bytes;
        try {
            bytes = HexFormat.of().parseHex(sha256.strip());
        } catch (IllegalArgumentException showsWhatItRead) {
            throw notSha256(setting);
        }
        if (bytes.length != SHA_256_BYTES) {
            throw notSha256(setting);
        }
        hash = bytes;
    }

    /** Takes the same time whatever is wrong. */
    boolean matches(String key) {
        return MessageDigest.isEqual(hash, sha256(key));
    }

    /** The 32 bytes that the service knows of the key; a copy. */
    byte[] hash() {
        return hash.clone();
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static IllegalArgumentException notSha256(String setting) {
        return new IllegalArgumentException(setting + " must be a SHA-256 in 64 hexadecimal digits");
    }
}
