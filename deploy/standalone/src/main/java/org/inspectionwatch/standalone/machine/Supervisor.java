package org.inspectionwatch.standalone.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one process running: starts it, and starts it again when it ends by itself, after a pause that grows while it keeps
 * ending soon.
 */
final class Supervisor implements AutoCloseable {
    private final String name;
    private final Supplier<Running> start;
    private final Consumer<String> tell;
    private final BackOff backOff;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Running current;
    private final AtomicInteger endings = new AtomicInteger();

    /**
     * @param name of what is kept running, for messages
     * @param start starts it and returns when it runs; fails with a message where it cannot
     * @param tell is told each time when it ended and will be started again
     */
    Supervisor(String name, Supplier<Running> start, Consumer<String> tell) {
        this(name, start, tell, new BackOff(Duration.ofMillis(500), Duration.ofSeconds(30), Duration.ofMinutes(1)));
    }

    Supervisor(String name, Supplier<Running> start, Consumer<String> tell, BackOff backOff) {
        this.name = name;
        this.start = start;
        this.tell = tell;
        this.backOff = backOff;
        this.thread = Thread.ofPlatform().daemon().name("supervisor of " + name).unstarted(this::keepRunning);
    }

    /** Starts it on this thread, so that a first start that fails is the caller's to handle, and then keeps it running. */
    void begin() {
        current = start.get();
        thread.start();
    }

    /** How often it has ended by itself. */
    int endings() {
        return endings.get();
    }

    /** Waits until a stop has been taken in. */
    void awaitStopped() throws InterruptedException {
        thread.join();
    }

    /** Stops it for good. */
    @Override
    public void close() {
        stopping.countDown();
        Running running = current;
        if (running != null) {
            running.stop();
        }
    }

    private void keepRunning() {
        while (true) {
            Instant since = Instant.now();
            String how = awaitEnd();
            if (isStopping(Duration.ZERO)) {
                return;
            }
            endings.incrementAndGet();
            tell.accept(name + " ended by itself (" + how + ") and is started again.");
            if (isStopping(backOff.after(Duration.between(since, Instant.now())))) {
                return;
            }
            startAgain();
        }
    }

    private String awaitEnd() {
        Running running = current;
        return running == null ? "it could not be started" : running.ended().join();
    }

    private void startAgain() {
        try {
            current = null;
            Running started = start.get();
            current = started;
            if (isStopping(Duration.ZERO)) {
                started.stop();
            }
        } catch (RuntimeException notStarted) {
            tell.accept(name + " could not be started again: " + notStarted.getMessage());
        }
    }

    private boolean isStopping(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
