package org.inspectionwatch.ingest.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.ingest.source.RunReport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Who looks at which source. Time is the database's, which all replicas share. */
@ApplicationScoped
class LeaseStore {
    private static final String CLAIM = """
            update schedule
            set token = token + 1, holder = :holder, lease_until = now() + :lease * interval '1 millisecond'
            where source_id = (
                select source_id from schedule
                where enabled and not paused and next_due <= now() and (lease_until is null or lease_until < now())
                    and source_id = any(:known)
                order by next_due
                limit 1
                for update skip locked)
            returning source_id, token, full_due <= now() as is_full, settled, interval_ms, failures, latest
            """;

    private final Jdbi jdbi;
    private final Duration length;
    private final String replica;

    LeaseStore(Jdbi jdbi, ScheduleSettings settings) {
        this.jdbi = jdbi;
        this.length = settings.lease();
        this.replica = settings.replica().orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Takes the source that is due for longest and that nobody holds; empty where there is none. */
    Optional<Lease> claim(List<String> known) {
        return jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                .bind("holder", replica)
                .bind("lease", length.toMillis())
                .bindArray("known", String.class, known)
                .map(LeaseStore::lease)
                .findOne());
    }

    /**
     * Holds on to it for another while and shows how far the run is.
     *
     * @throws LeaseLostException where it is somebody else's by now, or the source was paused
     */
    void renew(Lease lease, RunReport progress) {
        int held = jdbi.withHandle(handle -> handle.createUpdate("""
                        update schedule
                        set lease_until = now() + :lease * interval '1 millisecond', latest = cast(:latest as jsonb)
                        where source_id = :source and token = :token and not paused and enabled
                        """)
                .bind("lease", length.toMillis())
                .bind("latest", json(progress))
                .bind("source", lease.sourceId())
                .bind("token", lease.token())
                .execute());
        if (held == 0) {
            throw lost(lease);
        }
    }

    /**
     * Sees to it, until the end of this transaction, that nobody else gets the source. A process that freezes in the middle
     * of the transaction would keep everybody out for ever: it loses the transaction with the lease.
     *
     * @throws LeaseLostException where somebody has got it already
     */
    void fence(Handle handle, Lease lease) {
        handle.execute("set local idle_in_transaction_session_timeout = " + length.toMillis());
        boolean held = handle.createQuery(
                        "select 1 from schedule where source_id = :source and token = :token for share")
                .bind("source", lease.sourceId())
                .bind("token", lease.token())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
        if (!held) {
            throw lost(lease);
        }
    }

    static String json(RunReport report) {
        try {
            return ContractJson.mapper().writeValueAsString(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable RunReport report(@Nullable String json) {
        try {
            return json == null ? null : ContractJson.mapper().readValue(json, RunReport.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LeaseLostException lost(Lease lease) {
        return new LeaseLostException(
                "source %s was paused, or another replica looks at it now".formatted(lease.sourceId()));
    }

    private static Lease lease(ResultSet row, StatementContext context) throws SQLException {
        return new Lease(
                row.getString("source_id"),
                row.getLong("token"),
                row.getBoolean("is_full"),
                row.getBoolean("settled"),
                Duration.ofMillis(row.getLong("interval_ms")),
                row.getInt("failures"),
                report(row.getString("latest")));
    }
}
