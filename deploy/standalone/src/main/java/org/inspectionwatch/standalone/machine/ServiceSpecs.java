package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.embedded.EmbeddedPostgres;

/** The settings of the three services on this machine. */
final class ServiceSpecs {
    private static final int READING_HEAP = 384;
    private static final int SERVING_HEAP = 256;

    private final MachineOptions options;
    private final DataFolder folder;
    private final ChosenPorts ports;
    private final EmbeddedPostgres postgres;

    ServiceSpecs(MachineOptions options, DataFolder folder, ChosenPorts ports, EmbeddedPostgres postgres) {
        this.options = options;
        this.folder = folder;
        this.ports = ports;
        this.postgres = postgres;
    }

    /** In the order in which they are stopped: whoever hands on comes before whoever receives. */
    List<ServiceSpec> all() throws IOException {
        return List.of(ingest(), classify(), query());
    }

    private ServiceSpec ingest() throws IOException {
        Map<String, String> settings = common("ingest");
        settings.putAll(database(PostgresProcess.INGEST));
        settings.put("INSPECTION_WATCH_API_KEY_SHA256", sha256(folder.apiKey()));
        settings.put("INSPECTION_WATCH_PAGES_QUERY_URL", "http://127.0.0.1:" + ports.query());
        if (options.inbox() != null) {
            settings.put("INSPECTION_WATCH_INBOX", options.inbox().toString());
        }
        if (options.live() != null) {
            settings.putAll(looking(options.live()));
        }
        return new ServiceSpec("ingest-service", jar("ingest-service"), ports.ingest(), false, READING_HEAP, settings);
    }

    /** A site on this machine need not be spared for long when it ails: a person who lets it ail sees it recover. */
    private static Map<String, String> looking(LiveSources live) {
        return Map.of(
                "INSPECTION_WATCH_SCHEDULE_SOURCES_FOLDER", live.definitions().toString(),
                "INSPECTION_WATCH_FETCH_ALLOWED_HOSTS", String.join(",", live.hosts()),
                "INSPECTION_WATCH_FETCH_PACING_BACKOFF", "500ms",
                "INSPECTION_WATCH_FETCH_PACING_MAX_BACKOFF", "1s",
                "INSPECTION_WATCH_FETCH_PACING_REST", "5s",
                "INSPECTION_WATCH_FETCH_PACING_MAX_REST", "5s");
    }

    private ServiceSpec classify() {
        Map<String, String> settings = common("classify");
        return new ServiceSpec(
                "classify-service", jar("classify-service"), ports.classify(), false, READING_HEAP, settings);
    }

    private ServiceSpec query() throws IOException {
        Map<String, String> settings = common("query");
        settings.putAll(database(PostgresProcess.QUERY));
        settings.put("INSPECTION_WATCH_API_KEY_SHA256", sha256(folder.apiKey()));
        settings.put("INSPECTION_WATCH_PAGES_INGEST_URL", "http://127.0.0.1:" + ports.ingest());
        if (options.announceWindow() != null) {
            settings.put(
                    "INSPECTION_WATCH_ANNOUNCE_WINDOW", options.announceWindow().toString());
        }
        boolean wished = options.port() != null;
        return new ServiceSpec("query-service", jar("query-service"), ports.query(), wished, SERVING_HEAP, settings);
    }

    private Map<String, String> common(String name) {
        return new HashMap<>(Map.of(
                // Names of files have accents, whatever the launcher's locale knows.
                "LC_ALL", "C.UTF-8",
                // Said once by whoever cares, and not by each client at each try while another process is starting.
                "QUARKUS_LOG_CATEGORY__ORG_APACHE_KAFKA__LEVEL", "ERROR",
                "QUARKUS_LOG_CATEGORY__IO_MICROMETER__LEVEL", "ERROR",
                "QUARKUS_HTTP_HOST", "127.0.0.1",
                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false",
                "QUARKUS_LOG_CONSOLE_FORMAT", "%d{yyyy-MM-dd HH:mm:ss.SSS} UTC [" + name + "] %-5p %c{1} %s%e%n",
                "QUARKUS_CONSOLE_COLOR", "false",
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka()));
    }

    private Map<String, String> database(String name) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(name),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password());
    }

    private Path jar(String module) {
        Path jar = options.home().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw LauncherException.failed(
                    "The packaged " + module + " is missing at " + jar + ": start with ./run, which builds it.");
        }
        return jar;
    }

    private static String sha256(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
