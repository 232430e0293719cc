package org.inspectionwatch.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.flywaydb.core.Flyway;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.ingest.archive.ResponseArchive;
import org.inspectionwatch.ingest.fetch.host.HostTurns;
import org.inspectionwatch.ingest.fetch.host.Pacing;
import org.inspectionwatch.ingest.fetch.host.PacingRules;
import org.inspectionwatch.ingest.fetch.robots.RobotsFiles;
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

    private final Jdbi jdbi;
    private final MeterRegistry metrics = new SimpleMeterRegistry();

    Replicas() {
        EmbeddedPostgres server = TestServers.postgres();
        String name = "fetch_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        server.createDatabase(name);
        Flyway.configure()
                .dataSource(server.jdbcUrl(name), server.username(), server.password())
                .locations("db/messaging", "db/ingest")
                .load()
                .migrate();
        jdbi = Jdbi.create(server.jdbcUrl(name), server.username(), server.password());
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
        HostGate gate = new HostGate(new HostTurns(jdbi), new Pacing(PACING, ThreadLocalRandom.current()));
        FetchMetrics counted = new FetchMetrics(metrics);
        Visits visits = new Visits(gate, new Exchange(new GuardedClient(lookup)), counted);
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

    static NameLookup leadingTo(String address) {
        return host -> List.of(InetAddress.ofLiteral(address));
    }
}
