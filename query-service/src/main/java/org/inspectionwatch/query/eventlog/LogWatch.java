package org.inspectionwatch.query.eventlog;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Knows how far the log reaches, and wakes those who wait for more. It asks the database several times a second, once for all
 * who wait, so that what any replica has told is noticed by each.
 */
@ApplicationScoped
public class LogWatch {
    private static final Logger LOG = Logger.getLogger(LogWatch.class);
    private static final long EVERY_MILLIS = 200;

    private final EventLog log;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread watcher =
            Thread.ofPlatform().daemon().name("log-watch").unstarted(this::watch);
    private long last;

    LogWatch(EventLog log) {
        this.log = log;
    }

    void start(@Observes StartupEvent event) {
        watcher.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        watcher.join();
        notice(Long.MIN_VALUE);
    }

    /** True once the service stops: who waits then waits no longer. */
    public boolean stopped() {
        return stopping.getCount() == 0;
    }

    /**
     * Waits for something after that position, but no longer than so long; returns early where the service stops.
     *
     * @return the last position that is known, which may be the given one or an earlier one
     */
    public long awaitAfter(long position, Duration atMost) throws InterruptedException {
        long nanos = atMost.toNanos();
        lock.lock();
        try {
            while (last <= position && nanos > 0 && !stopped()) {
                nanos = moved.awaitNanos(nanos);
            }
            return last;
        } finally {
            lock.unlock();
        }
    }

    private void watch() {
        boolean failing = false;
        do {
            try {
                notice(log.last());
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warnf("the event log cannot be read, subscribers wait: %s", e.getMessage());
                }
                failing = true;
            }
        } while (!stopsWithin(EVERY_MILLIS));
    }

    private boolean stopsWithin(long millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void notice(long position) {
        lock.lock();
        try {
            if (position > last || stopped()) {
                last = Math.max(last, position);
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
