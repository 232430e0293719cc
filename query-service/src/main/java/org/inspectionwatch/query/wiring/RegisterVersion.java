package org.inspectionwatch.query.wiring;

import org.jdbi.v3.core.Handle;

/** A number that grows whenever what is served changes: where it is the same, every answer about the register is. */
public final class RegisterVersion {
    private RegisterVersion() {}

    /** Counts up in the caller's transaction; best called last, since another writer may wait from here until its end. */
    public static void changed(Handle handle) {
        handle.execute("update register_change set changes = changes + 1 where slot = pg_backend_pid() % 16");
    }

    /** The number now: all changes that were committed are in it, and no others. */
    public static long current(Handle handle) {
        return handle.createQuery("select sum(changes)::bigint from register_change")
                .mapTo(Long.class)
                .one();
    }
}
