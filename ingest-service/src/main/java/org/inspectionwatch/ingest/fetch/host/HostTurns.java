package org.inspectionwatch.ingest.fetch.host;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Table {@code fetch_host}: of all replicas on one database, one at a time has a host's turn. */
public final class HostTurns {
    private static final String TAKE = """
            update fetch_host
            set token = token + 1, leased_until = clock_timestamp() + :lease * interval '1 millisecond'
            where host = :host and next_allowed_at <= clock_timestamp()
              and (leased_until is null or leased_until <= clock_timestamp())
            returning host, token, faults
            """;

    private static final String REMAINING = """
            select (extract(epoch from next_allowed_at - clock_timestamp()) * 1000)::bigint as paused,
                   (extract(epoch from leased_until - clock_timestamp()) * 1000)::bigint as taken
            from fetch_host
            where host = :host
            """;

    private static final String FINISH = """
            update fetch_host
            set leased_until = null, next_allowed_at = clock_timestamp() + :pause * interval '1 millisecond', faults = :faults
            where host = :host and token = :token
            """;

    private final Jdbi jdbi;

    /** Turns kept in this database. */
    public HostTurns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes the turn where it can be had at once; does not wait. Without a word it ends when the lease does. */
    public TurnAnswer take(String host, Duration lease) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into fetch_host (host, next_allowed_at) values (:host, clock_timestamp())
                            on conflict (host) do nothing
                            """)
                    .bind("host", host)
                    .execute();
            return handle.createQuery(TAKE)
                    .bind("host", host)
                    .bind("lease", lease.toMillis())
                    .map(HostTurns::turn)
                    .findOne()
                    .<TurnAnswer>map(TurnAnswer.Granted::new)
                    .orElseGet(() -> remaining(handle, host));
        });
    }

    /**
     * Gives the turn back, and leaves the host alone for a while.
     *
     * @param faults failures in a row by now
     * @return false where the turn was somebody else's already; then nothing is changed
     */
    public boolean finish(Turn turn, Duration pause, int faults) {
        return jdbi.withHandle(handle -> handle.createUpdate(FINISH)
                        .bind("host", turn.host())
                        .bind("token", turn.token())
                        .bind("pause", pause.toMillis())
                        .bind("faults", faults)
                        .execute())
                == 1;
    }

    private static TurnAnswer remaining(Handle handle, String host) {
        return handle.createQuery(REMAINING)
                .bind("host", host)
                .map(HostTurns::remaining)
                .one();
    }

    /** The moment may have come since the turn was asked for: no wait is negative. */
    private static TurnAnswer remaining(ResultSet row, StatementContext context) throws SQLException {
        long taken = row.getLong("taken");
        long paused = row.getLong("paused");
        return taken > paused
                ? new TurnAnswer.Taken(Duration.ofMillis(taken))
                : new TurnAnswer.Paused(Duration.ofMillis(Math.max(0, paused)));
    }

    private static Turn turn(ResultSet row, StatementContext context) throws SQLException {
        return new Turn(row.getString("host"), row.getLong("token"), row.getInt("faults"));
    }
}
