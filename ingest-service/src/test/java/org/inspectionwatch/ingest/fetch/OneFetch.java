package org.inspectionwatch.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.inspectionwatch.ingest.fetch.Replicas.Database;

/** A replica in a process of its own, which fetches one address, prints how that ended, and ends. */
final class OneFetch implements AutoCloseable {
    private final Process process;

    private OneFetch(Process process) {
        this.process = process;
    }

    /** Prints the kind of outcome. */
    public static void main(String[] arguments) {
        Replicas replicas = new Replicas(new Database(arguments[0], arguments[1], arguments[2]));
        FetchOutcome outcome = replicas.fetcher().fetch(request(URI.create(arguments[3])));
        System.out.println(
                outcome instanceof FetchOutcome.Failed failed
                        ? failed.kind().name()
                        : outcome.getClass().getSimpleName());
        System.exit(0);
    }

    /** A turn lasts eight seconds: the deadline and the margin. */
    static FetchRequest request(URI address) {
        HostRules rules = Replicas.rules(address.getRawAuthority())
                .withLimits(new FetchLimits(1 << 20, Duration.ofSeconds(3), 1));
        return FetchRequest.of(address, Replicas.TERMS, rules);
    }

    static OneFetch start(Replicas replicas, URI address) throws IOException {
        Database database = replicas.database();
        return new OneFetch(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneFetch.class.getName(),
                        database.url(),
                        database.username(),
                        database.password(),
                        address.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** {@code kill -9}, {@code -STOP}, {@code -CONT}. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    String outcome() throws IOException, InterruptedException {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.strip().lines().reduce("", (before, last) -> last);
    }

    /** Ends it for good, frozen or not. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
