package org.inspectionwatch.ingest.definition;

import java.time.Duration;

/**
 * How a document, or a listing, that can't be had is tried again.
 *
 * @param first wait after the first failure; doubled after each further one
 * @param most longest wait
 * @param attempts after so many a document is given up until the next full look
 */
public record Retry(Duration first, Duration most, int attempts) {
    private static final int MOST_DOUBLINGS = 20;

    /** The wait after so many failures in a row, at least 1. */
    public Duration after(int failures) {
        int doublings = Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
