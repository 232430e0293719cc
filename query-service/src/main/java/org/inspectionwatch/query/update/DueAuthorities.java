package org.inspectionwatch.query.update;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.inspectionwatch.contracts.Topics;
import org.jdbi.v3.core.Handle;

/** Claims authorities whose register is due, within one transaction. */
final class DueAuthorities {
    /** More authorities than this wait at once only while history is loaded: no day publishes so many outcomes. */
    private static final int FEW = 10;

    /**
     * How long no finding must have come before registers are computed.
     *
     * @param settle on ordinary days
     * @param settleLoad while history is loaded: longer than a service takes to come back
     * @param atMost the longest that a register waits
     */
    record Quiet(Duration settle, Duration settleLoad, Duration atMost) {}

    private final Handle handle;

    DueAuthorities(Handle handle) {
        this.handle = handle;
    }

    /**
     * The authority that waits longest among those that nobody else has claimed, or empty where none is due. All wait
     * while findings of any still arrive: half a load of history would announce changes that the other half corrects.
     */
    Optional<String> claim(Instant now, Quiet quiet) {
        return handle.createQuery("""
                        select authority_id from authority_dirty
                        where not_before <= :now
                            and (since <= :waiting
                                or (select max(touched)
                                        <= case when count(*) > :few then :load_quiet else :quiet end
                                    from authority_dirty))
                        order by since, authority_id
                        limit 1
                        for update skip locked
                        """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("few", FEW)
                .bind("quiet", now.minus(quiet.settle()).atOffset(ZoneOffset.UTC))
                .bind("load_quiet", now.minus(quiet.settleLoad()).atOffset(ZoneOffset.UTC))
                .bind("waiting", now.minus(quiet.atMost()).atOffset(ZoneOffset.UTC))
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

    /** Whether registers were computed by other rules than these, which are noted as the ones in use. */
    boolean haveOtherRules(int version) {
        boolean same = handle.createQuery("select version from register_rules")
                .mapTo(Integer.class)
                .findOne()
                .filter(stored -> stored == version)
                .isPresent();
        if (!same) {
            handle.execute("delete from register_rules");
            handle.execute("insert into register_rules values (?)", version);
        }
        return !same;
    }

    /** Every authority that a current finding names. */
    void addAll(Instant now) {
        handle.createUpdate("""
                        insert into authority_dirty (authority_id, since, touched)
                        select distinct coalesce(authority_id, :unresolved), :now::timestamptz, :now::timestamptz
                        from finding where is_current
                        on conflict (authority_id) do nothing
                        """)
                .bind("unresolved", Topics.UNRESOLVED)
                .bind("now", now.atOffset(ZoneOffset.UTC))
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
