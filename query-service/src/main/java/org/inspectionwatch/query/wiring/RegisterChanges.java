package org.inspectionwatch.query.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/**
 * Counts changes of what is served, in the database for all replicas. Where the count is the same, every answer about the
 * register is; and where this replica has changed nothing, another's change is all that can have come.
 */
@ApplicationScoped
public class RegisterChanges {
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicLong ended = new AtomicLong();

    /** Runs a transaction that may change what is served, and which calls {@link #count} if it does. */
    public <T, X extends Exception> T during(Transaction<T, X> transaction) throws X {
        underWay.incrementAndGet();
        try {
            return transaction.run();
        } finally {
            ended.incrementAndGet();
            underWay.decrementAndGet();
        }
    }

    /** Counts up in the caller's transaction; best called last, since another writer may wait from here until its end. */
    public static void count(Handle handle) {
        handle.execute("update register_change set changes = changes + 1 where slot = pg_backend_pid() % 16");
    }

    /** The count now: all changes that were committed are in it, and no others. */
    public static long counted(Handle handle) {
        return handle.createQuery("select sum(changes)::bigint from register_change")
                .mapTo(Long.class)
                .one();
    }

    /** How many such transactions of this replica have ended; -1 while one is under way. */
    public long ended() {
        return underWay.get() > 0 ? -1 : ended.get();
    }

    /**
     * Begins, does its work and ends.
     *
     * @param <T> what comes of it
     * @param <X> how it may fail beside unchecked exceptions
     */
    @FunctionalInterface
    public interface Transaction<T, X extends Exception> {
        T run() throws X;
    }
}
