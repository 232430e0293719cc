package org.inspectionwatch.ingest.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.inspectionwatch.sample.site.SampleSiteServer;
import org.inspectionwatch.sample.world.SiteHost;
import org.inspectionwatch.testsupport.TestServers;
import org.jdbi.v3.core.Jdbi;

/** A database of its own, the shared Kafka and a sample site for packaged replicas. */
final class ReplicaWorld {
    private final Map<String, String> environment = new HashMap<>();
    private final Jdbi jdbi;

    ReplicaWorld(SampleSiteServer site, Duration delay, Duration lease) throws IOException {
        var postgres = TestServers.postgres();
        String database = "replicas_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        postgres.createDatabase(database);
        jdbi = Jdbi.create(postgres.jdbcUrl(database), postgres.username(), postgres.password());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", postgres.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", TestServers.kafka().bootstrapServers());
        environment.put("INSPECTION_WATCH_SCHEDULE_SOURCES_FOLDER", folder(site).toString());
        environment.put("INSPECTION_WATCH_SCHEDULE_TICK", "100ms");
        environment.put("INSPECTION_WATCH_SCHEDULE_LEASE", lease.toMillis() + "ms");
        environment.put("INSPECTION_WATCH_FETCH_CRAWL_DELAY", delay.toMillis() + "ms");
        environment.put("INSPECTION_WATCH_FETCH_DEADLINE", "5s");
        environment.put(
                "INSPECTION_WATCH_FETCH_ALLOWED_HOSTS",
                Arrays.stream(SiteHost.values())
                        .map(host -> SampleSources.host(site, host))
                        .collect(Collectors.joining(",")));
    }

    Replica start(String name) throws IOException {
        return Replica.start(name, environment);
    }

    /** Which replica looks at a source now; empty where none does, or nobody has made the schedule yet. */
    Optional<String> holder(String source) {
        return quietly("select holder from schedule where source_id = :source and lease_until > now()", source);
    }

    /** Documents of a source that are kept. */
    int kept(String source) {
        return quietly("select count(*) from listed_item where source_id = :source and kept_at is not null", source)
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Whether all that a source lists is kept. */
    boolean isSettled(String source) {
        return quietly("""
                        select settled and not exists (
                            select 1 from listed_item i where i.source_id = s.source_id and i.state <> 'kept')
                        from schedule s where source_id = :source
                        """, source).map("t"::equals).orElse(false);
    }

    private Optional<String> quietly(String sql, String source) {
        try {
            return jdbi.withHandle(handle -> handle.createQuery(sql)
                    .bind("source", source)
                    .mapTo(String.class)
                    .findOne());
        } catch (RuntimeException notYet) {
            return Optional.empty();
        }
    }

    private static Path folder(SampleSiteServer site) throws IOException {
        Path folder = Files.createTempDirectory("inspection-watch-sources-");
        for (Map.Entry<String, String> file : SampleSources.of(site, "5s").entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }
}
