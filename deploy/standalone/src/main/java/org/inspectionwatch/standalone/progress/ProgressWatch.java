package org.inspectionwatch.standalone.progress;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.inspectionwatch.contracts.ContractJson;

/** Asks the services every other second how far they are, and says so when that has changed. */
public final class ProgressWatch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final URI sources;
    private final URI status;
    private final Consumer<String> say;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final CountDownLatch stopping = new CountDownLatch(1);

    /**
     * @param ingest address of ingest-service
     * @param query address of query-service
     * @param say is told one sentence each time
     */
    public ProgressWatch(String ingest, String query, Consumer<String> say) {
        this.sources = URI.create(ingest + "/api/v1/sources");
        this.status = URI.create(query + "/api/v1/status");
        this.say = say;
    }

    public void start() {
        Thread.ofPlatform().daemon().name("progress").start(this::watch);
    }

    /** Waits until so many publications are read and what follows from them is computed, but no longer than that. */
    public void awaitRegistered(int publications, Duration atMost) throws InterruptedException {
        Instant deadline = Instant.now().plus(atMost);
        while (Instant.now().isBefore(deadline) && !isRegistered(publications)) {
            Thread.sleep(PAUSE);
        }
    }

    private boolean isRegistered(int publications) throws InterruptedException {
        return ask(status)
                .filter(counts -> counts.path("publications").asInt() >= publications)
                .filter(counts -> counts.path("pending").path("authorities").asInt() == 0)
                .isPresent();
    }

    @Override
    public void close() {
        stopping.countDown();
        http.shutdownNow();
    }

    private void watch() {
        ProgressReport report = new ProgressReport();
        try {
            while (!stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                Optional<JsonNode> found = ask(sources);
                Optional<JsonNode> registered = ask(status);
                if (found.isPresent() && registered.isPresent()) {
                    report.news(found.get(), registered.get()).forEach(say);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty where the service does not answer, as while it is started again. */
    private Optional<JsonNode> ask(URI address) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return response.statusCode() == OK
                    ? Optional.of(ContractJson.mapper().readTree(response.body()))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException noAnswer) {
            return Optional.empty();
        }
    }
}
