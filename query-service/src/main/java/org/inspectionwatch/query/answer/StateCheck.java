package org.inspectionwatch.query.answer;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.inspectionwatch.query.wiring.RegisterChanges;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database for the state of the register, once for all requests that came while it was asked the last time, and at
 * most ten times a second while this replica changes nothing. So a request learns of every change of this replica that was
 * committed before it came, and of another's a tenth of a second later at the latest.
 */
@ApplicationScoped
class StateCheck {
    private static final long HOLDS_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Jdbi jdbi;
    private final RegisterChanges changes;
    private final Clock clock;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("register-state").factory());

    private volatile @Nullable Known known;
    private boolean busy;
    private @Nullable CompletableFuture<RegisterState> next;

    StateCheck(Jdbi jdbi, RegisterChanges changes, Clock clock) {
        this.jdbi = jdbi;
        this.changes = changes;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        asking.shutdown();
    }

    /** The state where it is known without asking, or null. */
    @Nullable
    RegisterState known() {
        Known last = known;
        boolean holds =
                last != null && last.ended() == changes.ended() && System.nanoTime() - last.askedNanos() < HOLDS_NANOS;
        return holds && last != null ? last.state() : null;
    }

    /** The state now or a moment later; fails where the database does not answer. */
    synchronized CompletableFuture<RegisterState> current() {
        if (next == null) {
            next = new CompletableFuture<>();
            if (!busy) {
                busy = true;
                asking.execute(this::ask);
            }
        }
        return next;
    }

    private void ask() {
        for (CompletableFuture<RegisterState> asked = take(); asked != null; asked = take()) {
            try {
                asked.complete(asked());
            } catch (RuntimeException e) {
                asked.completeExceptionally(e);
            }
        }
    }

    private RegisterState asked() {
        long ended = changes.ended();
        long askedNanos = System.nanoTime();
        long counted = jdbi.withHandle(RegisterChanges::counted);
        RegisterState state = new RegisterState(counted, LocalDate.now(clock).toEpochDay());
        known = ended < 0 ? null : new Known(state, ended, askedNanos);
        return state;
    }

    private synchronized @Nullable CompletableFuture<RegisterState> take() {
        CompletableFuture<RegisterState> asked = next;
        next = null;
        busy = asked != null;
        return asked;
    }

    /**
     * An answer of the database.
     *
     * @param state of the register
     * @param ended transactions of this replica that had ended before
     * @param askedNanos when it was asked
     */
    private record Known(RegisterState state, long ended, long askedNanos) {}
}
