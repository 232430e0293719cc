package org.inspectionwatch.ingest.schedule;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.inspectionwatch.ingest.fetch.FetchUnavailableException;
import org.inspectionwatch.ingest.publication.Publications;
import org.inspectionwatch.ingest.publication.StoreUnavailableException;
import org.inspectionwatch.ingest.schedule.SourceRun.RunNeeds;
import org.inspectionwatch.ingest.source.IngestRun;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.inspectionwatch.ingest.source.RunReport;
import org.inspectionwatch.ingest.source.RunStatus;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries out runs and writes down how they went. */
@ApplicationScoped
class RunDesk {
    private static final Logger LOG = LoggerFactory.getLogger(RunDesk.class);

    private final RunNeeds needs;
    private final MeterRegistry metrics;
    private final HeartBeat heartBeat;

    RunDesk(
            Jdbi jdbi,
            ScheduleStore schedule,
            LeaseStore leases,
            Publications publications,
            FetchDesk fetch,
            Clock clock,
            MeterRegistry metrics,
            ScheduleSettings settings) {
        this.needs = new RunNeeds(jdbi, schedule, leases, publications, fetch.fetcher(), fetch.rules(), clock);
        this.metrics = metrics;
        this.heartBeat = new HeartBeat(settings.lease());
    }

    /** One look at a source. Never throws: what goes wrong is in the run, or somebody else has the source. */
    void run(LiveSource source, Lease lease) {
        IngestRun run = new IngestRun(source.id(), needs.clock().instant());
        RunWatch watch = new RunWatch(needs.leases(), lease, run);
        heartBeat.add(watch);
        try {
            look(source, run, watch);
            finish(source, lease, run);
        } catch (LeaseLostException e) {
            LOG.info("the look at {} ended early: {}", source.id(), e.getMessage());
            endEarly(lease, run, e);
        } catch (RuntimeException e) {
            LOG.warn("how the look at {} went could not be written down: {}", source.id(), e.getMessage());
        } finally {
            heartBeat.remove(watch);
        }
    }

    void stopAll() {
        heartBeat.stopAll();
    }

    void close() {
        heartBeat.close();
    }

    private void look(LiveSource source, IngestRun run, RunWatch watch) {
        try {
            new SourceRun(source, needs).run(run, watch);
        } catch (LeaseLostException e) {
            throw e;
        } catch (StoreUnavailableException | FetchUnavailableException e) {
            run.abort(new RunProblem(
                    ProblemKind.NOT_STORED,
                    source.id(),
                    "The look waits, nothing is lost: %s.".formatted(e.getMessage())));
        } catch (RuntimeException e) {
            LOG.warn("the look at {} broke off", source.id(), e);
            run.abort(new RunProblem(
                    ProblemKind.SOURCE_UNAVAILABLE, source.id(), "The look broke off: %s.".formatted(e.getMessage())));
        }
    }

    private void finish(LiveSource source, Lease lease, IngestRun run) {
        RunReport report = run.finish(needs.clock().instant());
        var definition = source.definition();
        RunEnd end = RunEnd.of(lease, report, definition.pace(), definition.retry());
        needs.jdbi().useTransaction(handle -> {
            needs.leases().fence(handle, lease);
            needs.schedule().finish(handle, lease, report, end);
        });
        metrics.counter(
                        "ingest.runs",
                        "source",
                        source.id(),
                        "status",
                        report.status().slug())
                .increment();
        if (report.saysMoreThan(lease.before())) {
            tell(source.id(), report);
        }
    }

    private static void tell(String sourceId, RunReport report) {
        String counts = "%d listed, %d fetched, %d new, %d unchanged, %d waiting, %d failed"
                .formatted(
                        report.found(),
                        report.fetched(),
                        report.added(),
                        report.unchanged(),
                        report.waiting(),
                        report.failed());
        if (report.status() == RunStatus.OK) {
            LOG.info("{}: {}", sourceId, counts);
        } else {
            String first = report.problems().isEmpty()
                    ? ""
                    : report.problems().getFirst().message();
            LOG.warn("{} is {}: {}; {}", sourceId, report.status().slug(), first, counts);
        }
    }

    /** Unless somebody else has the source by now, it is free at once, and what was done is written down. */
    private void endEarly(Lease lease, IngestRun run, LeaseLostException reason) {
        run.incomplete(new RunProblem(
                ProblemKind.ENDED_EARLY, lease.sourceId(), "The look ended early: %s.".formatted(reason.getMessage())));
        RunReport report = run.finish(needs.clock().instant());
        try {
            needs.jdbi().useTransaction(handle -> {
                needs.leases().fence(handle, lease);
                needs.schedule()
                        .finish(handle, lease, report, new RunEnd(Duration.ZERO, lease.interval(), lease.failures()));
            });
        } catch (RuntimeException e) {
            LOG.debug("the look at {} belongs to another replica, or its lease runs out", lease.sourceId(), e);
        }
    }
}
