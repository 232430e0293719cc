package org.inspectionwatch.query.update;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.inspectionwatch.query.wiring.RegisterChanges;
import org.inspectionwatch.query.wiring.RegisterLock;
import org.inspectionwatch.query.wiring.Relay;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Computes the registers of authorities whose findings changed, one authority a transaction, once findings have stopped
 * coming for a moment. Any number of replicas may run it: each authority is claimed by a row lock.
 */
@ApplicationScoped
class RegisterUpdater {
    private static final Logger LOG = Logger.getLogger(RegisterUpdater.class);
    private static final long EVERY_MILLIS = 250;
    /** After a crash Kafka hands the partitions over once the session has timed out; until then no finding comes. */
    private static final Duration REJOIN = Duration.ofSeconds(8);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);

    /**
     * Counted up with every change of the rules that may give another register, or other passages, for the same findings.
     */
    private static final int RULES = 2;

    private final Jdbi jdbi;
    private final RegisterUpdate update;
    private final RegisterChanges changes;
    private final RegisterSettings settings;
    private final Relay relay;
    private final Clock clock;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("register-updater").factory());

    private @Nullable ScheduledFuture<?> ticking;

    RegisterUpdater(
            Jdbi jdbi,
            RegisterUpdate update,
            RegisterChanges changes,
            RegisterSettings settings,
            Relay relay,
            Clock clock) {
        this.jdbi = jdbi;
        this.update = update;
        this.changes = changes;
        this.settings = settings;
        this.relay = relay;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        Instant now = clock.instant();
        jdbi.useTransaction(handle -> {
            DueAuthorities due = new DueAuthorities(handle);
            due.resume(now, now.plus(REJOIN));
            if (due.haveOtherRules(RULES)) {
                due.addAll(now);
            }
        });
        ticking =
                executor.scheduleWithFixedDelay(this::updateAllDue, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (ticking != null) {
            ticking.cancel(false);
        }
        executor.shutdown();
        if (!executor.awaitTermination(5, TimeUnit.SECONDS)) {
            executor.shutdownNow();
        }
    }

    private void updateAllDue() {
        try {
            while (!executor.isShutdown() && updateNextDue()) {
                relay.wake();
            }
        } catch (RuntimeException e) {
            LOG.warnf("registers wait: %s", e.getMessage());
        }
    }

    private DueAuthorities.Quiet quiet() {
        return new DueAuthorities.Quiet(settings.settle(), settings.settleLoad(), settings.settleAtMost());
    }

    private boolean updateNextDue() {
        Instant now = clock.instant();
        return changes.during(() -> jdbi.inTransaction(handle -> {
            RegisterLock.shared(handle);
            DueAuthorities due = new DueAuthorities(handle);
            Optional<String> next = due.claim(now, quiet());
            if (next.isEmpty()) {
                return false;
            }
            String authorityId = next.get();
            handle.savepoint("claimed");
            try {
                update.update(handle, authorityId, now);
                due.done(authorityId);
                RegisterChanges.count(handle);
            } catch (RuntimeException e) {
                LOG.errorf(e, "the register of %s cannot be computed; trying again in %s", authorityId, AFTER_FAILURE);
                handle.rollbackToSavepoint("claimed");
                due.putOff(authorityId, now.plus(AFTER_FAILURE));
            }
            return true;
        }));
    }
}
