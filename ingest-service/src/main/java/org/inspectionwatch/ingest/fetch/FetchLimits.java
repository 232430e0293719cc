package org.inspectionwatch.ingest.fetch;

import java.time.Duration;

/**
 * Bounds of one request.
 *
 * @param maxBytes most bytes of a body, as sent and after decompression alike
 * @param deadline longest time of one hop from name look-up to the last byte, however slowly bytes trickle in
 * @param attempts how often to try in all where a fault may pass; at least 1
 */
public record FetchLimits(long maxBytes, Duration deadline, int attempts) {

    public FetchLimits {
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("no size limit of an array: " + maxBytes);
        }
        if (attempts < 1) {
            throw new IllegalArgumentException("less than one attempt: " + attempts);
        }
    }
}
