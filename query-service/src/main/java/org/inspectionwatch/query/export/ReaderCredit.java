package org.inspectionwatch.query.export;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * For how long a reader may keep the writer waiting. Waiting uses the credit up, and what is taken earns it back, up to where it
 * began: a reader that stops loses it within that time, however fast it was before, and one that is always too slow loses it
 * bit by bit. Moments are nanoseconds of any one clock.
 */
final class ReaderCredit {
    private static final long NOT_WAITING = Long.MIN_VALUE;

    private final long most;
    private final long nanosPerByte;
    private long left;
    private long waitingSince = NOT_WAITING;

    ReaderCredit(Duration patience, long leastBytesPerSecond) {
        this.most = patience.toNanos();
        this.nanosPerByte = TimeUnit.SECONDS.toNanos(1) / leastBytesPerSecond;
        this.left = most;
    }

    /** The writer begins to wait. */
    synchronized void waits(long now) {
        waitingSince = now;
    }

    /** The reader has taken so many bytes. */
    synchronized void took(int bytes, long now) {
        left = Math.min(most, left - waited(now) + bytes * nanosPerByte);
        waitingSince = NOT_WAITING;
    }

    /** Whether nothing is left. */
    synchronized boolean isUsedUp(long now) {
        return left - waited(now) <= 0;
    }

    private long waited(long now) {
        return waitingSince == NOT_WAITING ? 0 : now - waitingSince;
    }
}
