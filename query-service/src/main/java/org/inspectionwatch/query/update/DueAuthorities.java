package org.inspectionwatch.query.update;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Claims authorities whose register is due, within one transaction. */
final class DueAuthorities {
    private final Handle handle;

    DueAuthorities(Handle handle) {
        this.handle = handle;
    }

    /**
     * The authority that waits longest among those that nobody else has claimed, or empty where none is due. All wait
     * while findings of any still arrive: half a load of history would announce changes that the other half corrects.
     */
    Optional<String> claim(Instant now, Instant quietSince, Instant waitingSince) {
        return handle.createQuery("""
                        select authority_id from authority_dirty
                        where not_before <= :now
                            and (since <= :waiting or (select max(touched) from authority_dirty) <= :quiet)
                        order by since, authority_id
                        limit 1
                        for update skip locked
                        """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("quiet", quietSince.atOffset(ZoneOffset.UTC))
                .bind("waiting", waitingSince.atOffset(ZoneOffset.UTC))
                .mapTo(String.class)
                .findOne();
    }

    /** Makes what an earlier run left behind wait as if a finding came then: there may be more to come. */
    void resume(Instant now, Instant until) {
        handle.createUpdate("update authority_dirty set since = :now, touched = :until")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void done(String authorityId) {
        handle.createUpdate("delete from authority_dirty where authority_id = :id")
                .bind("id", authorityId)
                .execute();
    }

    void putOff(String authorityId, Instant until) {
        handle.createUpdate("update authority_dirty set not_before = :until where authority_id = :id")
                .bind("id", authorityId)
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
