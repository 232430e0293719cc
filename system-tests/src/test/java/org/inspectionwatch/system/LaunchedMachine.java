package org.inspectionwatch.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.inspectionwatch.contracts.ContractJson;

/** The packaged launcher as a process of its own, on free ports. */
final class LaunchedMachine implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofMinutes(4);
    private static final long STOP_PATIENCE_SECONDS = 90;

    private final Process process;
    private final Path data;
    private final JsonNode addresses;
    private final HttpClient http = HttpClient.newHttpClient();

    private LaunchedMachine(Process process, Path data, JsonNode addresses) {
        this.process = process;
        this.data = data;
        this.addresses = addresses;
    }

    static LaunchedMachine start(Path data, Path inbox) throws IOException {
        return start(data, command(data, inbox));
    }

    /** With the sample site that comes with the launcher. */
    static LaunchedMachine startSample(Path data) throws IOException {
        return start(data, launcher(List.of("--data", data.toString(), "--sample")));
    }

    private static LaunchedMachine start(Path data, ProcessBuilder launcher) throws IOException {
        Path output = data.resolveSibling(data.getFileName() + ".out");
        Process process = launcher.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        Path addresses = data.resolve("addresses.json");
        Awaitility.await("the launcher's start, said in " + output)
                .atMost(START_PATIENCE)
                .until(() -> {
                    assertThat(process.isAlive()).as(Files.readString(output)).isTrue();
                    return Files.exists(addresses) && pidIn(addresses) == process.pid();
                });
        return new LaunchedMachine(process, data, ContractJson.mapper().readTree(addresses.toFile()));
    }

    /** The launcher's command, for those who want to see it fail. */
    static ProcessBuilder command(Path data, Path inbox) {
        return launcher(List.of("--data", data.toString(), "--inbox", inbox.toString()));
    }

    private static ProcessBuilder launcher(List<String> arguments) {
        Path root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent(), "the checkout");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dinspection-watch.home=" + root,
                "-cp",
                root.resolve("deploy/standalone/target/standalone") + "/*",
                "org.inspectionwatch.standalone.Launcher"));
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    String kafka() {
        return addresses.path("kafka_bootstrap_servers").asText();
    }

    /** Where people find the pages of ingest-service. */
    String ingest() {
        return addresses.path("ingest").asText();
    }

    /** The key that the launcher made. */
    String key() throws IOException {
        return Files.readString(data.resolve("api-key")).strip();
    }

    JsonNode query(String path) throws IOException, InterruptedException {
        return get(addresses.path("query").asText() + path);
    }

    /** All sources with their last runs. */
    JsonNode sources() throws IOException, InterruptedException {
        return get(addresses.path("ingest").asText() + "/api/v1/sources").path("sources");
    }

    /** The last look into the inbox. */
    JsonNode lastRun() throws IOException, InterruptedException {
        return sources().path(0).path("last_run");
    }

    /** Ends a service as a crash would. */
    void kill(String service) {
        ProcessHandle victim = process.descendants()
                .filter(child -> child.info().commandLine().orElse("").contains(service))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " does not run"));
        victim.destroyForcibly();
    }

    /** Ends the launcher as a crash would; the system ends its children. */
    void crash() throws InterruptedException {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly().waitFor();
        Awaitility.await("the end of the launcher's children")
                .atMost(Duration.ofSeconds(STOP_PATIENCE_SECONDS))
                .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** As Ctrl-C does: asks the launcher to stop, and sees that all it started has stopped. */
    @Override
    public void close() {
        List<ProcessHandle> children = process.descendants().toList();
        process.toHandle().destroy();
        assertThat(process.onExit()).as("the launcher stops").succeedsWithin(Duration.ofSeconds(STOP_PATIENCE_SECONDS));
        assertThat(children).as("what outlives the launcher").noneMatch(ProcessHandle::isAlive);
        assertThat(data.resolve("addresses.json")).doesNotExist();
        http.close();
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(20))
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return ContractJson.mapper().readTree(response.body());
    }

    private static long pidIn(Path addresses) throws IOException {
        return ContractJson.mapper().readTree(addresses.toFile()).path("pid").asLong();
    }
}
