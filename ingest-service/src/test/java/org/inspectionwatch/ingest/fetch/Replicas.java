package org.inspectionwatch.ingest.fetch;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.ingest.archive.ResponseArchive;
import org.inspectionwatch.ingest.fetch.host.HostTurns;
import org.inspectionwatch.ingest.fetch.host.Pacing;
import org.inspectionwatch.ingest.fetch.host.PacingRules;
import org.inspectionwatch.ingest.fetch.robots.RobotsFiles;
import org.inspectionwatch.outbound.AddressGuard;
import org.inspectionwatch.outbound.GuardedClient;
import org.inspectionwatch.outbound.NameLookup;
import org.inspectionwatch.testsupport.TestServers;
import org.jdbi.v3.core.Jdbi;

/** Fetchers of several replicas, without the service around them, on a fresh database of their own. */
final class Replicas {
    static final SourceTerms TERMS = new SourceTerms("site", "OGL-UK-3.0", "Contains public sector information");
    private static final PacingRules PACING = new PacingRules(
            Duration.ofMillis(5),
            Duration.ofMillis(40),
            5,
            Duration.ofMinutes(5),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private static final List<String> MIGRATIONS =
            List.of("V100__source.sql", "V110__publication.sql", "V130__fetch_host.sql", "V131__archived_response.sql");

    private final Database database;
    private final Jdbi jdbi;
    private final MeterRegistry metrics = new SimpleMeterRegistry();

    /** On a fresh database. */
    Replicas() {
        this(Database.create());
        MIGRATIONS.forEach(this::migrate);
    }

    /** On one that others use already. */
    Replicas(Database database) {
        this.database = database;
        this.jdbi = Jdbi.create(database.pool());
    }

    Database database() {
        return database;
    }

    private void migrate(String script) {
        try (InputStream sql = Objects.requireNonNull(Replicas.class.getResourceAsStream("/db/ingest/" + script))) {
            String statements = new String(sql.readAllBytes(), StandardCharsets.UTF_8);
            jdbi.useHandle(handle -> handle.createScript(statements).execute());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    MeterRegistry metrics() {
        return metrics;
    }

    Fetcher fetcher() {
        return fetcher(NameLookup.SYSTEM);
    }

    Fetcher fetcher(NameLookup lookup) {
        return fetcher(lookup, AddressGuard.USUAL_PORTS);
    }

    Fetcher fetcher(NameLookup lookup, Set<Integer> ports) {
        HostGate gate = new HostGate(new HostTurns(jdbi), new Pacing(PACING, ThreadLocalRandom.current()));
        FetchMetrics counted = new FetchMetrics(metrics);
        Visits visits = new Visits(gate, new Exchange(new GuardedClient(lookup)), counted, ports);
        RobotsGate robots = new RobotsGate(new RobotsFiles(jdbi), visits, Clock.systemUTC());
        return new PoliteFetcher(robots, visits, new ResponseArchive(jdbi), counted, Clock.systemUTC());
    }

    /** Trusting these hosts, almost without delay, and bounded to what a test waits for. */
    static HostRules rules(String... trusted) {
        return new HostRules(
                new UserAgent("InspectionWatch", "1", "https://operator.test/about"),
                Duration.ofMillis(1),
                new FetchLimits(1 << 20, Duration.ofSeconds(10), 1),
                Duration.ofSeconds(30),
                Set.of(trusted));
    }

    static FetchRequest request(RawSite site, String path) {
        return FetchRequest.of(site.at(path), TERMS, rules(site.host()));
    }

    static FetchRequest request(URI address, String... trusted) {
        return FetchRequest.of(address, TERMS, rules(trusted));
    }

    /** Where a database is. */
    record Database(String url, String username, String password) {

        private static Database create() {
            EmbeddedPostgres server = TestServers.postgres();
            String name = "fetch_"
                    + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
            server.createDatabase(name);
            return new Database(server.jdbcUrl(name), server.username(), server.password());
        }

        private DataSource pool() {
            try {
                return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                        .connectionPoolConfiguration(pool -> pool.maxSize(10)
                                .acquisitionTimeout(Duration.ofSeconds(30))
                                .connectionFactoryConfiguration(connection -> connection
                                        .jdbcUrl(url)
                                        .principal(new NamePrincipal(username))
                                        .credential(new SimplePassword(password)))));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
