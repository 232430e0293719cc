package org.inspectionwatch.ingest.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.inspectionwatch.ingest.source.Source;
import org.inspectionwatch.ingest.source.Sources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks again and again which source is due, and looks at it unless another replica does. */
@ApplicationScoped
class Scheduler {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long STOP_PATIENCE_SECONDS = 10;

    private final ScheduleSettings settings;
    private final Catalogue catalogue;
    private final ScheduleStore schedule;
    private final LeaseStore leases;
    private final Sources sources;
    private final RunDesk desk;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free;

    Scheduler(
            ScheduleSettings settings,
            Catalogue catalogue,
            ScheduleStore schedule,
            LeaseStore leases,
            Sources sources,
            RunDesk desk) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.schedule = schedule;
        this.leases = leases;
        this.sources = sources;
        this.desk = desk;
        this.free = new Semaphore(settings.parallel());
    }

    void onStart(@Observes StartupEvent event) {
        if (!catalogue.all().isEmpty()) {
            Thread.ofPlatform().daemon().name("schedule").start(this::loop);
        }
    }

    /** The document in hand is finished, or it is not there; whoever comes next goes on. */
    void onStop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        desk.stopAll();
        runs.shutdownNow();
        if (!runs.awaitTermination(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("a look at a source did not end in time; its lease runs out by itself");
        }
        desk.close();
    }

    private void loop() {
        List<String> known = catalogue.all().stream().map(LiveSource::id).toList();
        boolean registered = false;
        try {
            do {
                try {
                    registered = registered || register(known);
                    while (registered && stopping.getCount() > 0 && free.tryAcquire() && !begin(known)) {}
                } catch (RuntimeException e) {
                    LOG.warn("the schedule can't be read, trying again: {}", e.getMessage());
                }
            } while (!stopping.await(settings.tick().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean register(List<String> known) {
        for (LiveSource each : catalogue.all()) {
            var definition = each.definition();
            sources.register(new Source(
                    definition.id(), definition.kind(), definition.url().toString()));
            schedule.put(each);
        }
        schedule.switchOffOthers(known);
        LOG.info("sources on the schedule: {}", String.join(", ", known));
        return true;
    }

    /** Begins a run with the permit in hand; true where nothing is due, the permit given back. */
    private boolean begin(List<String> known) {
        Optional<Lease> lease;
        try {
            lease = leases.claim(known);
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
        if (lease.isEmpty()) {
            free.release();
            return true;
        }
        LiveSource source = catalogue.find(lease.get().sourceId()).orElseThrow();
        runs.execute(() -> {
            try {
                desk.run(source, lease.get());
            } finally {
                free.release();
            }
        });
        return false;
    }
}
