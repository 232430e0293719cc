package org.inspectionwatch.ingest.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.inspectionwatch.ingest.definition.SourceDefinition;
import org.inspectionwatch.ingest.fetch.FetchFailure;
import org.inspectionwatch.ingest.fetch.FetchOutcome;
import org.inspectionwatch.ingest.fetch.Validators;
import org.inspectionwatch.ingest.publication.Arrival;
import org.inspectionwatch.ingest.publication.Kept;
import org.inspectionwatch.ingest.publication.Publications;
import org.inspectionwatch.ingest.source.IngestRun;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.jdbi.v3.core.Jdbi;

/** Fetches the documents that wait, one after another, and hands them in. */
final class DocumentWork {
    /** So many failures in a row that speak of the host say that the rest would fail as well. */
    private static final int FAILURES_IN_A_ROW = 4;

    private final Jdbi jdbi;
    private final LeaseStore leases;
    private final Publications publications;
    private final Clock clock;
    private final SourceDefinition definition;
    private final SourceFetch fetch;
    private int hostFailures;

    DocumentWork(Jdbi jdbi, LeaseStore leases, Publications publications, Clock clock, RunParts parts) {
        this.jdbi = jdbi;
        this.leases = leases;
        this.publications = publications;
        this.clock = clock;
        this.definition = parts.definition();
        this.fetch = parts.fetch();
    }

    /** Goes on until nothing waits, the host fails, or it is time for something else. */
    void run(IngestRun run, RunWatch watch, BooleanSupplier otherwiseDue) {
        Instant begun = clock.instant();
        int done = 0;
        hostFailures = 0;
        Optional<WorkItem> item = next(watch);
        while (item.isPresent()) {
            take(item.get(), run, watch);
            done++;
            progress(run, watch, Duration.between(begun, clock.instant()).dividedBy(done));
            item = hostFailures >= FAILURES_IN_A_ROW || otherwiseDue.getAsBoolean() ? Optional.empty() : next(watch);
        }
        run.waiting(waiting(watch));
    }

    private Optional<WorkItem> next(RunWatch watch) {
        watch.check();
        return jdbi.inTransaction(handle -> {
            leases.fence(handle, watch.lease());
            return new WorkStore(handle, watch.sourceId())
                    .begin(definition.retry().first());
        });
    }

    private void progress(IngestRun run, RunWatch watch, Duration each) {
        int waiting = waiting(watch);
        run.waiting(waiting);
        run.remaining(each.multipliedBy(waiting));
    }

    private int waiting(RunWatch watch) {
        return jdbi.withHandle(handle -> new WorkStore(handle, watch.sourceId()).waiting());
    }

    private void take(WorkItem item, IngestRun run, RunWatch watch) {
        switch (fetch.document(item.address(), item.known())) {
            case FetchOutcome.Fetched fetched -> {
                hostFailures = 0;
                run.fetched();
                keep(item, new Document(fetched.body(), fetched.validators(), fetched.at()), run, watch);
            }
            case FetchOutcome.Unchanged unchanged -> {
                hostFailures = 0;
                byte[] held = publications
                        .latestContent(definition.id(), Objects.requireNonNull(item.held()))
                        .orElseThrow();
                keep(item, new Document(held, unchanged.validators(), unchanged.at()), run, watch);
            }
            case FetchOutcome.Failed failed -> fail(item, failed, run, watch);
        }
    }

    private record Document(byte[] body, Validators validators, Instant at) {}

    /** The listing may be other even where the bytes are the same. */
    private void keep(WorkItem item, Document document, IngestRun run, RunWatch watch) {
        Arrival arrival = new Arrival(
                definition.id(), item.location(), item.listing(), definition.licence(), document.body(), document.at());
        Kept kept = publications.keep(arrival, handle -> {
            leases.fence(handle, watch.lease());
            new WorkStore(handle, watch.sourceId()).kept(item.key(), document.validators());
        });
        if (kept.outcome() == Kept.Outcome.UNCHANGED) {
            run.unchanged();
        } else {
            run.added();
        }
        if (kept.unreadable() != null) {
            run.remark(new RunProblem(
                    ProblemKind.UNREADABLE_CONTENT,
                    item.address().toString(),
                    "%s is kept but gives no text: %s".formatted(item.address(), kept.unreadable())));
        }
    }

    private void fail(WorkItem item, FetchOutcome.Failed failed, IngestRun run, RunWatch watch) {
        watch.endWhere(failed.kind());
        Duration asked = failed.retryAfter().orElse(Duration.ZERO);
        if (failed.kind() == FetchFailure.HOST_RESTING) {
            run.incomplete(FetchProblems.of(item.address(), failed));
            write(watch, work -> work.putBack(item, asked));
            hostFailures = FAILURES_IN_A_ROW;
            return;
        }
        hostFailures = failed.kind().countsAgainstHost() ? hostFailures + 1 : 0;
        // What is kept and was taken away stays as it is; the next full look asks for it again.
        boolean last = item.attempts() >= definition.retry().attempts()
                || (item.isHeld() && !failed.kind().mayPass());
        Duration usual = definition.retry().after(item.attempts());
        Duration wait = asked.compareTo(usual) > 0 ? asked : usual;
        RunProblem problem = FetchProblems.of(item.address(), failed);
        run.failed(last && !item.isHeld() ? givenUp(item, problem) : problem);
        publications.countFailed(definition.id());
        write(watch, work -> work.failed(item, problem.message(), wait, last));
    }

    private static RunProblem givenUp(WorkItem item, RunProblem problem) {
        return new RunProblem(
                ProblemKind.GIVEN_UP,
                problem.location(),
                "Given up until the next full look after %d attempts: %s"
                        .formatted(item.attempts(), problem.message()));
    }

    private void write(RunWatch watch, Consumer<WorkStore> change) {
        jdbi.useTransaction(handle -> {
            leases.fence(handle, watch.lease());
            change.accept(new WorkStore(handle, watch.sourceId()));
        });
    }
}
