package org.inspectionwatch.ingest.folder;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.ingest.publication.Publications;
import org.inspectionwatch.ingest.source.IngestRun;
import org.inspectionwatch.ingest.source.RunProblem;
import org.inspectionwatch.ingest.source.RunReport;
import org.inspectionwatch.ingest.source.Source;
import org.inspectionwatch.ingest.source.SourceKind;
import org.inspectionwatch.ingest.source.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the inbox every few seconds while the service runs, where one is configured. */
@ApplicationScoped
class FolderWatch {
    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final int ID_LENGTH = 12;

    private final FolderSettings settings;
    private final Sources sources;
    private final Publications publications;
    private final Clock clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    /** What the log has said and what still holds. */
    private final Set<RunProblem> reported = new HashSet<>();

    FolderWatch(FolderSettings settings, Sources sources, Publications publications, Clock clock) {
        this.settings = settings;
        this.sources = sources;
        this.publications = publications;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        settings.inbox().map(inbox -> inbox.toAbsolutePath().normalize()).ifPresent(inbox -> {
            Thread thread = new Thread(() -> watch(inbox), "folder-watch");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** The publication in hand is finished, or it is not there; the next start goes on. */
    void onStop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }

    private void watch(Path inbox) {
        Source source = new Source(sourceId(inbox), SourceKind.FOLDER, inbox.toString());
        FolderScan scan = new FolderScan(
                inbox,
                settings.inboxLicence().orElse(null),
                new FileReader(settings.maxFileSize().asLongValue()),
                publications,
                clock);
        boolean registered = false;
        try {
            do {
                registered = registered || register(source);
                if (registered) {
                    runOnce(source, scan);
                }
            } while (!stopping.await(settings.scanEvery().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean register(Source source) {
        try {
            sources.register(source);
            LOG.info("watching the inbox {} as source {}", source.location(), source.id());
            return true;
        } catch (RuntimeException e) {
            LOG.warn("the inbox can't be watched yet, trying again: {}", e.getMessage());
            return false;
        }
    }

    private void runOnce(Source source, FolderScan scan) {
        try {
            IngestRun run = sources.begin(source.id());
            scan.scan(run, () -> stopping.getCount() == 0);
            report(sources.end(run));
        } catch (RuntimeException e) {
            LOG.warn("a look into the inbox broke off, trying again: {}", e.getMessage());
        }
    }

    private void report(RunReport run) {
        reported.retainAll(Set.copyOf(run.problems()));
        for (RunProblem problem : run.problems()) {
            if (reported.add(problem)) {
                LOG.warn("{}", problem.message());
            }
        }
        if (run.added() > 0) {
            LOG.info(
                    "inbox: {} found, {} new, {} unchanged, {} still being written, {} failed",
                    run.found(),
                    run.added(),
                    run.unchanged(),
                    run.waiting(),
                    run.failed());
        }
    }

    /** Of the path: files of the same name in two folders are two publications. */
    private String sourceId(Path inbox) {
        return settings.inboxSourceId()
                .orElseGet(() -> "folder-"
                        + DeterministicId.of("folder", inbox.toString()).substring(0, ID_LENGTH));
    }
}
