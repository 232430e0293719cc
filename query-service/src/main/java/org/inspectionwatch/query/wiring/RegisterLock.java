package org.inspectionwatch.query.wiring;

import org.jdbi.v3.core.Handle;

/**
 * Keeps a rebuilt register from taking the place of the live one while somebody writes to it. Held until the end of the
 * transaction.
 */
public final class RegisterLock {
    /** Any number that nothing else in the database uses as advisory lock. */
    private static final long KEY = 0x7265677374L;

    private RegisterLock() {}

    /** For writers, who do not exclude each other. */
    public static void shared(Handle handle) {
        handle.execute("select pg_advisory_xact_lock_shared(?)", KEY);
    }

    /** For the switch: waits for the writers that are at work, and lets no other begin. */
    public static void exclusive(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(?)", KEY);
    }
}
