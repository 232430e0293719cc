package org.inspectionwatch.query.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jdbi.v3.core.Handle;

/** Notes that the register of authorities is to be computed anew. */
final class DirtyAuthorities {
    private final Handle handle;

    DirtyAuthorities(Handle handle) {
        this.handle = handle;
    }

    /** In the order of the ids, so that two transactions never wait for each other. */
    void mark(Collection<String> sortedIds, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        for (String authorityId : sortedIds) {
            handle.createUpdate("""
                            insert into authority_dirty (authority_id, since, touched)
                            values (:authority, :now, :now)
                            on conflict (authority_id) do update set touched = excluded.touched
                            """)
                    .bind("authority", authorityId)
                    .bind("now", at)
                    .execute();
        }
    }
}
