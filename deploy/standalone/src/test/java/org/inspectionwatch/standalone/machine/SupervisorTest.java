package org.inspectionwatch.standalone.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final long PATIENCE = 10;

    private final BlockingQueue<Ended> started = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @Test
    void what_ends_by_itself_is_told_of_and_started_again() throws InterruptedException {
        try (Supervisor supervisor = supervisor(this::start)) {
            supervisor.begin();
            next(started).end.complete("exit status 3");

            Ended second = next(started);

            assertThat(next(told)).isEqualTo("query ended by itself (exit status 3) and is started again.");
            assertThat(supervisor.endings()).isEqualTo(1);
            assertThat(second.end).isNotDone();
        }
    }

    @Test
    void a_start_again_that_fails_is_tried_again() throws InterruptedException {
        BlockingQueue<RuntimeException> failures = new LinkedBlockingQueue<>();
        Supplier<Running> failsOnce = () -> {
            RuntimeException failure = failures.poll();
            if (failure != null) {
                throw failure;
            }
            return start();
        };

        try (Supervisor supervisor = supervisor(failsOnce)) {
            supervisor.begin();
            failures.add(new IllegalStateException("the disk is full"));
            next(started).end.complete("exit status 1");

            assertThat(next(started).end).isNotDone();
            assertThat(told).contains("query could not be started again: the disk is full");
        }
    }

    @Test
    void a_first_start_that_fails_is_the_callers() {
        try (Supervisor supervisor = supervisor(() -> {
            throw new IllegalStateException("no such program");
        })) {
            assertThatThrownBy(supervisor::begin).hasMessage("no such program");
        }
    }

    @Test
    void what_is_stopped_is_not_started_again() throws InterruptedException {
        Supervisor supervisor = supervisor(this::start);
        supervisor.begin();
        Ended running = next(started);

        supervisor.close();
        supervisor.awaitStopped();

        assertThat(running.end).isCompletedWithValue("stopped");
        assertThat(started).isEmpty();
        assertThat(told).isEmpty();
    }

    private Supervisor supervisor(Supplier<Running> start) {
        return new Supervisor("query", start, told::add, new BackOff(SHORT, SHORT, Duration.ofHours(1)));
    }

    private Running start() {
        Ended running = new Ended(new CompletableFuture<>());
        started.add(running);
        return running;
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(PATIENCE, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private record Ended(CompletableFuture<String> end) implements Running {
        @Override
        public CompletableFuture<String> ended() {
            return end;
        }

        @Override
        public void stop() {
            end.complete("stopped");
        }
    }
}
