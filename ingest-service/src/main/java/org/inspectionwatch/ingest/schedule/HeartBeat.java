package org.inspectionwatch.ingest.schedule;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds on to the sources of all runs of this replica, however long a single request takes. */
final class HeartBeat implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeartBeat.class);
    private static final int BEATS_A_LEASE = 4;

    private final Set<RunWatch> runs = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lease-keeper").factory());
    private final ScheduledFuture<?> beats;

    HeartBeat(Duration lease) {
        long every = Math.max(1, lease.toMillis() / BEATS_A_LEASE);
        beats = timer.scheduleWithFixedDelay(this::beat, every, every, TimeUnit.MILLISECONDS);
    }

    void add(RunWatch run) {
        runs.add(run);
    }

    void remove(RunWatch run) {
        runs.remove(run);
    }

    /** Ends all runs before their next request. */
    void stopAll() {
        runs.forEach(RunWatch::stop);
    }

    @Override
    public void close() {
        beats.cancel(false);
        timer.shutdownNow();
    }

    private void beat() {
        for (RunWatch run : runs) {
            try {
                run.check();
            } catch (LeaseLostException e) {
                run.stop();
            } catch (RuntimeException e) {
                // Without the database the run can't write either; it is lost when somebody else gets it.
                LOG.debug("the lease of {} could not be renewed", run.sourceId(), e);
            }
        }
    }
}
