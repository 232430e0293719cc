package org.inspectionwatch.messaging;

import java.time.Duration;

/**
 * How an outbox is relayed.
 *
 * @param poll longest wait before looking for rows that nobody announced by a wake-up
 * @param firstBackoff wait after the first failure; doubles with each further one
 * @param longestBackoff where the doubling ends
 * @param batchMessages most messages in memory at once
 * @param batchBytes most bytes of values in memory at once; one larger message passes alone
 */
public record RelaySettings(
        Duration poll, Duration firstBackoff, Duration longestBackoff, int batchMessages, long batchBytes) {

    /** For a service with a heap of some hundred megabytes. */
    public static final RelaySettings DEFAULT =
            new RelaySettings(Duration.ofMillis(500), Duration.ofMillis(200), Duration.ofSeconds(5), 500, 8L << 20);

    /** Fails where a limit is not positive. */
    public RelaySettings {
        if (!poll.isPositive() || !firstBackoff.isPositive() || batchMessages < 1 || batchBytes < 1) {
            throw new IllegalArgumentException("waits and batch limits of a relay must be positive");
        }
    }

    /** The wait after that many failures in a row, counted from 1. */
    Duration backoff(int failures) {
        Duration wait = firstBackoff.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longestBackoff) < 0 ? wait : longestBackoff;
    }
}
