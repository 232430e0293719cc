package org.inspectionwatch.query.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.query.wiring.Relay;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Counts. */
@ApplicationScoped
class StatusQueries {
    private final Jdbi jdbi;
    private final Relay relay;

    StatusQueries(Jdbi jdbi, Relay relay) {
        this.jdbi = jdbi;
        this.relay = relay;
    }

    /** As of one moment. */
    Status status() {
        return jdbi.inTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read read only");
            return handle.createQuery("""
                            select (select count(*) from publication) as publications,
                                (select count(*) from finding where is_current) as findings,
                                (select count(*) from publication where failed_reason is not null) as failed_readings,
                                (select count(*) from finding where is_current and needs_review) as needs_review,
                                (select count(*) from inspection) as inspections,
                                (select count(*) from rating_change where status = 'current') as rating_changes,
                                (select count(*) from rating_change where status = 'current' and basis = 'official')
                                    as official_rating_changes,
                                (select count(*) from rating_change where status = 'current' and announced) as announced,
                                (select count(*) from authority_dirty) as authorities,
                                (select count(*) from outbox) as events
                            """)
                    .map((row, context) -> new Status(
                            row.getLong("publications"),
                            row.getLong("findings"),
                            row.getLong("failed_readings"),
                            row.getLong("needs_review"),
                            row.getLong("inspections"),
                            row.getLong("rating_changes"),
                            row.getLong("official_rating_changes"),
                            row.getLong("announced"),
                            new Status.Pending(
                                    row.getLong("authorities"),
                                    row.getLong("events"),
                                    relay.outage().orElse(null)),
                            checksum(handle)))
                    .one();
        });
    }

    long pendingAuthorities() {
        return count("select count(*) from authority_dirty");
    }

    long pendingEvents() {
        return count("select count(*) from outbox");
    }

    private long count(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static String checksum(Handle handle) {
        List<String> registers = handle.createQuery(
                        "select authority_id || ' ' || checksum from authority_register order by authority_id collate \"C\"")
                .mapTo(String.class)
                .list();
        return DeterministicId.contentHash(String.join("\n", registers).getBytes(StandardCharsets.UTF_8));
    }
}
