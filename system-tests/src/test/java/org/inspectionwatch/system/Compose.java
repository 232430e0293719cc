package org.inspectionwatch.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The services in containers, from a copy of {@code deploy/containers}; stopped with all their data by {@link #close()}. */
final class Compose implements AutoCloseable {
    private static final Path HERE = Path.of("..", "deploy", "containers");

    private final Path folder;
    private final int ingestPort;
    private final int queryPort;
    private final HttpClient client = HttpClient.newHttpClient();

    private Compose(Path folder, int ingestPort, int queryPort) {
        this.folder = folder;
        this.ingestPort = ingestPort;
        this.queryPort = queryPort;
    }

    /** What is missing for it on this machine, in a sentence, or empty. */
    static Optional<String> missing() throws InterruptedException {
        for (String tool : List.of("podman", "podman-compose")) {
            if (!succeeds(List.of(tool, "--version"))) {
                return Optional.of("There is no " + tool + " here.");
            }
        }
        for (String service : List.of("ingest-service", "classify-service", "query-service")) {
            if (!succeeds(List.of("podman", "image", "exists", "inspection-watch/" + service))) {
                return Optional.of("There is no image inspection-watch/" + service
                        + ": build it as docs/how-to/run-in-containers.md says.");
            }
        }
        return Optional.empty();
    }

    /**
     * Starts them.
     *
     * @param folder a new folder; its name is that of the containers' project
     * @param source definition of the source to watch
     * @param settings of {@code .env} that differ from {@code .env.example}
     */
    static Compose up(Path folder, String source, Map<String, String> settings)
            throws IOException, InterruptedException {
        copy(HERE, folder);
        Files.createDirectories(folder.resolve("inbox"));
        Files.writeString(Files.createDirectories(folder.resolve("sources")).resolve("source.yaml"), source);
        int ingestPort = freePort();
        int queryPort = freePort();
        Map<String, String> all = new TreeMap<>(settings);
        all.put("INGEST_PORT", String.valueOf(ingestPort));
        all.put("QUERY_PORT", String.valueOf(queryPort));
        all.put("KAFKA_PORT", String.valueOf(freePort()));
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(".env.example")));
        lines.replaceAll(line -> {
            String name = line.split("=", 2)[0];
            return all.containsKey(name) ? name + "=" + all.get(name) : line;
        });
        Files.write(folder.resolve(".env"), lines);
        Compose compose = new Compose(folder, ingestPort, queryPort);
        compose.run("up", "-d", "--no-build");
        return compose;
    }

    /** The body of an answer of ingest-service. */
    String ingest(String path) throws IOException, InterruptedException {
        return get(ingestPort, path);
    }

    /** The body of an answer of query-service. */
    String query(String path) throws IOException, InterruptedException {
        return get(queryPort, path);
    }

    @Override
    public void close() throws IOException {
        try {
            run("down", "-v");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("containers of " + folder + " may be left running", e);
        }
    }

    private String get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("podman-compose"));
        command.addAll(List.of(arguments));
        Path log = folder.resolve("compose.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + Files.readString(log));
        }
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
