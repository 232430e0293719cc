package org.inspectionwatch.ingest.fetch.robots;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Table {@code robots_file}: what replicas have fetched for each other. */
public final class RobotsFiles {
    /** As long as a copy may be used (RFC 9309, 2.4). */
    private static final Duration MAX_AGE = Duration.ofHours(24);

    private final Jdbi jdbi;

    /** Copies kept in this database. */
    public RobotsFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The copy of an origin, where there is one that is not too old. */
    public Optional<RobotsFile> fresh(URI origin) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select body from robots_file
                        where origin = :origin and fetched_at > clock_timestamp() - :age * interval '1 second'
                        """)
                .bind("origin", origin.toString())
                .bind("age", MAX_AGE.toSeconds())
                .map((row, context) -> new RobotsFile(row.getBytes("body")))
                .findOne());
    }

    /** Keeps what was fetched just now. */
    public void put(URI origin, RobotsFile file) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into robots_file (origin, body, fetched_at) values (:origin, :body, clock_timestamp())
                        on conflict (origin) do update set body = excluded.body, fetched_at = excluded.fetched_at
                        """)
                .bind("origin", origin.toString())
                .bind("body", file.body())
                .execute());
    }
}
