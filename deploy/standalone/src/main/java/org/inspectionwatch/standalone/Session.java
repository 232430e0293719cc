package org.inspectionwatch.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.inspectionwatch.standalone.machine.Addresses;
import org.inspectionwatch.standalone.machine.Closing;
import org.inspectionwatch.standalone.machine.Console;
import org.inspectionwatch.standalone.machine.DataFolder;
import org.inspectionwatch.standalone.machine.LogFile;
import org.inspectionwatch.standalone.machine.Machine;
import org.inspectionwatch.standalone.machine.MachineOptions;
import org.inspectionwatch.standalone.progress.ProgressWatch;
import org.inspectionwatch.standalone.progress.RatingChangeFeed;
import org.inspectionwatch.standalone.sample.NewcomersSite;
import org.jspecify.annotations.Nullable;

/** One run of everything, from the start to Ctrl-C. */
final class Session implements AutoCloseable {
    /** The new sample report comes when the earlier ones are registered, and after this time in any case. */
    private static final Duration BEFORE_THE_NEW_ONE = Duration.ofSeconds(30);
    /** Time to see that what was printed so far is history. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final DataFolder folder;
    private final LogFile log;
    private final Console console;
    private final Closing closing;
    private final CountDownLatch forEver = new CountDownLatch(1);

    Session(DataFolder folder, LogFile log, Console console) {
        this.folder = folder;
        this.log = log;
        this.console = console;
        this.closing = new Closing((name, cause) -> log.line("launcher", name + " did not stop cleanly.", cause));
    }

    /** Starts everything, and returns only by being interrupted. */
    void run(MachineOptions options, boolean sample) throws IOException, InterruptedException {
        if (sample) {
            NewcomersSite site =
                    closing.add("the sample site", NewcomersSite.start(folder.resolve(NewcomersSite.NAME)));
            ProgressWatch progress =
                    start(options.withLive(site.sources()), "Looking at the sample site " + site.listing());
            publishTheNewOne(site, progress);
        } else {
            start(options, null);
        }
        forEver.await();
    }

    private ProgressWatch start(MachineOptions options, @Nullable String documentsFrom)
            throws IOException, InterruptedException {
        Instant start = Instant.now();
        Machine machine = closing.add("the services", new Machine(options, folder, log, console));
        Addresses addresses = machine.start();
        RatingChangeFeed changes =
                closing.add("the console", new RatingChangeFeed(addresses.kafkaBootstrapServers(), console::say));
        changes.start();
        ProgressWatch progress =
                closing.add("progress", new ProgressWatch(addresses.ingest(), addresses.query(), console::say));
        progress.start();
        console.say("Ready after %d s: %s  (REST: %s/q/swagger-ui; log: %s; stop with Ctrl-C)"
                .formatted(
                        Duration.between(start, Instant.now()).toSeconds(),
                        addresses.query(),
                        addresses.query(),
                        log.path()));
        console.say(documentsFrom == null ? documentsFrom(options, addresses) : documentsFrom);
        return progress;
    }

    /** Stops everything in order; returns when that is done. */
    @Override
    public void close() {
        console.say("Stopping ...");
        closing.close();
        console.say("Stopped.");
    }

    private String documentsFrom(MachineOptions options, Addresses addresses) {
        Path inbox = options.inbox();
        return inbox == null
                ? "No folder is watched; upload to %s/api/v1/publications with the key in %s."
                        .formatted(addresses.ingest(), folder.resolve("api-key"))
                : "Watching " + inbox;
    }

    private void publishTheNewOne(NewcomersSite site, ProgressWatch progress) throws IOException, InterruptedException {
        if (site.isComplete()) {
            console.say("The sample publications were there already; delete " + folder.path() + " to see them arrive.");
            return;
        }
        progress.awaitRegistered(site.earlier(), BEFORE_THE_NEW_ONE);
        Thread.sleep(PAUSE);
        console.say("A new report is published: " + site.publishNewest());
    }
}
