package org.inspectionwatch.ingest.fetch;

import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpGet;

/** Ends a request when its time is over, however busy it seems. */
final class Deadline implements AutoCloseable {
    /** What a request that was ended so comes to. */
    static final Answer FAULT =
            new Answer.Fault(FetchFailure.TOO_SLOW, "the last byte had not come within the deadline");

    private final Thread watch;
    private volatile boolean passed;

    private Deadline(HttpGet get, Duration time) {
        this.watch = Thread.ofVirtual().unstarted(() -> watch(get, time));
    }

    static Deadline cancelling(HttpGet get, Duration time) {
        Deadline deadline = new Deadline(get, time);
        deadline.watch.start();
        return deadline;
    }

    boolean passed() {
        return passed;
    }

    private void watch(HttpGet get, Duration time) {
        try {
            Thread.sleep(time);
            passed = true;
            get.cancel();
        } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        watch.interrupt();
    }
}
