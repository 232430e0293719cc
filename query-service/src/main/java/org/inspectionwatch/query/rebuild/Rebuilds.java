package org.inspectionwatch.query.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.inspectionwatch.query.rebuild.RebuildReport.State;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Starts rebuilds, one at a time over all replicas, and remembers how the last one of this replica went. */
@ApplicationScoped
class Rebuilds {
    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    /** Any number that nothing else in the database uses as advisory lock. */
    private static final long ONE_AT_A_TIME = 0x7265627569L;

    private final Jdbi jdbi;
    private final Rebuild rebuild;
    private final Clock clock;
    private final AtomicReference<@Nullable RebuildReport> last = new AtomicReference<>();

    Rebuilds(Jdbi jdbi, Rebuild rebuild, Clock clock) {
        this.jdbi = jdbi;
        this.rebuild = rebuild;
        this.clock = clock;
    }

    /** Begins in the background; empty where one is under way. */
    Optional<RebuildReport> start(boolean acceptDifference) {
        RebuildReport begun = RebuildReport.begun(clock.instant());
        RebuildReport before = last.get();
        boolean running = before != null && before.state() == State.RUNNING;
        if (running || !last.compareAndSet(before, begun)) {
            return Optional.empty();
        }
        Thread.ofPlatform().daemon().name("rebuild").start(() -> run(begun, acceptDifference));
        return Optional.of(begun);
    }

    /** The one under way, or else the last one; empty where there was none since the start of the service. */
    Optional<RebuildReport> last() {
        return Optional.ofNullable(last.get());
    }

    private void run(RebuildReport begun, boolean acceptDifference) {
        Course course = new Course(begun);
        try (Handle alone = jdbi.open()) {
            runAlone(alone, course, acceptDifference);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            course.report = course.report.failed("The service stopped meanwhile.", clock.instant());
        } catch (RuntimeException e) {
            LOG.error("the register could not be built anew; the live one is untouched", e);
            course.report = course.report.failed(String.valueOf(e.getMessage()), clock.instant());
        }
        last.set(course.report);
        LOG.infof(
                "rebuild %s: %d records in %s",
                course.report.state().slug(),
                course.report.records(),
                Duration.between(begun.startedAt(), clock.instant()));
    }

    private void runAlone(Handle alone, Course course, boolean acceptDifference) throws InterruptedException {
        boolean free = alone.createQuery("select pg_try_advisory_lock(:key)")
                .bind("key", ONE_AT_A_TIME)
                .mapTo(Boolean.class)
                .one();
        if (!free) {
            course.report = course.report.failed("Another replica is rebuilding.", clock.instant());
            return;
        }
        try {
            Rebuild.Outcome outcome = rebuild.run(acceptDifference, count -> {
                course.report = course.report.read(count);
                last.set(course.report);
            });
            State state = outcome.switched() ? State.SWITCHED : State.DIFFERED;
            course.report = course.report.compared(state, outcome.comparison(), clock.instant());
        } finally {
            alone.execute("select pg_advisory_unlock(?)", ONE_AT_A_TIME);
        }
    }

    /** One rebuild as it goes. For one thread. */
    private static final class Course {
        private RebuildReport report;

        Course(RebuildReport begun) {
            report = begun;
        }
    }
}
