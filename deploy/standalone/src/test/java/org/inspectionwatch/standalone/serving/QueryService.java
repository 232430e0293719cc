package org.inspectionwatch.standalone.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.inspectionwatch.embedded.BoundProcess;
import org.inspectionwatch.embedded.EmbeddedKafka;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.embedded.Ports;

/** The packaged service as a process of its own, with the memory that the launcher gives it. */
final class QueryService implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final long LOOK_MILLIS = 250;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private QueryService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns once it is ready.
     *
     * @param jar of the packaged service
     * @param folder for its log and for the bodies that the yardstick gives
     */
    static QueryService start(Path jar, Path folder, EmbeddedPostgres postgres, String database, EmbeddedKafka kafka)
            throws IOException, InterruptedException {
        int port = Ports.free();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("query-service.log").toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(database),
                        "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                        "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                        // All that ever happened is news, so that there are events to list.
                        "INSPECTION_WATCH_ANNOUNCE_WINDOW", "P10000D",
                        "INSPECTION_WATCH_YARDSTICK_FOLDER", folder.toString()));
        QueryService service = new QueryService(BoundProcess.start(builder, BoundProcess.Signal.TERM), port);
        service.awaitReady();
        return service;
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (!ready()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("query-service did not start; its log says why");
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .timeout(Duration.ofSeconds(30))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
