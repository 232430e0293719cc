package org.inspectionwatch.query.answer;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.inspectionwatch.query.wiring.RegisterVersion;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database for the state of the register, once for all requests that came while it was asked the last time: each
 * learns of every change that was committed before it came.
 */
@ApplicationScoped
class StateCheck {
    private final Jdbi jdbi;
    private final Clock clock;
    private final ExecutorService asking = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("register-state").factory());

    private boolean busy;
    private @Nullable CompletableFuture<RegisterState> next;

    StateCheck(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void stop(@Observes ShutdownEvent event) {
        asking.shutdown();
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
                long version = jdbi.withHandle(RegisterVersion::current);
                asked.complete(new RegisterState(version, LocalDate.now(clock).toEpochDay()));
            } catch (RuntimeException e) {
                asked.completeExceptionally(e);
            }
        }
    }

    private synchronized @Nullable CompletableFuture<RegisterState> take() {
        CompletableFuture<RegisterState> asked = next;
        next = null;
        busy = asked != null;
        return asked;
    }
}
