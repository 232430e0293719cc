package org.inspectionwatch.ingest.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One look into a source. Collects what was found and what went wrong, and decides how it went. One thread writes, any may
 * read.
 */
public final class IngestRun {
    /** A report stays readable when a whole folder is broken; the rest is counted. */
    private static final int REPORTED_PROBLEMS = 200;

    private final String sourceId;
    private final Instant started;
    private final List<RunProblem> problems = new ArrayList<>();
    private final List<RunProblem> remarks = new ArrayList<>();
    private int problemCount;
    private int found;
    private int added;
    private int unchanged;
    private int waiting;
    private int failed;
    private int fetched;
    private @Nullable Long remainingSeconds;
    private boolean incomplete;
    private boolean suspect;
    private boolean aborted;

    /** A run that begins now. */
    public IngestRun(String sourceId, Instant started) {
        this.sourceId = sourceId;
        this.started = started;
    }

    public String sourceId() {
        return sourceId;
    }

    /** So many publications are listed. */
    public synchronized void found(int publications) {
        found += publications;
    }

    /** A new publication, or a new revision of one. */
    public synchronized void added() {
        added++;
    }

    public synchronized void unchanged() {
        unchanged++;
    }

    /** A publication is still being written. */
    public synchronized void waiting() {
        waiting++;
    }

    /** So many publications are left for the next run. */
    public synchronized void waiting(int publications) {
        waiting = publications;
    }

    /** Bytes of a publication came from the source. */
    public synchronized void fetched() {
        fetched++;
    }

    /** At the pace so far the rest takes about this long. */
    public synchronized void remaining(Duration rest) {
        remainingSeconds = rest.toSeconds();
    }

    /** A publication could not be taken. */
    public synchronized void failed(RunProblem problem) {
        failed++;
        incomplete = true;
        add(problem);
    }

    /** Something of a listing could not be used; publications are taken without it. */
    public synchronized void incomplete(RunProblem problem) {
        incomplete = true;
        add(problem);
    }

    /** Something that a person should know and that leaves nothing out. */
    public synchronized void remark(RunProblem problem) {
        add(problem, remarks);
    }

    /** The listing is not to be believed; nothing of it is used. */
    public synchronized void doubt(RunProblem problem) {
        suspect = true;
        add(problem);
    }

    /** The run can't go on. */
    public synchronized void abort(RunProblem problem) {
        aborted = true;
        add(problem);
    }

    /** The state so far. */
    public RunReport progress() {
        return report(null);
    }

    /** The report of a run that ends now. */
    public RunReport finish(Instant finished) {
        return report(finished);
    }

    private synchronized RunReport report(@Nullable Instant finished) {
        return new RunReport(
                status(finished),
                started,
                finished,
                found,
                fetched,
                added,
                unchanged,
                waiting,
                failed,
                finished == null ? remainingSeconds : null,
                problemCount,
                reported());
    }

    private RunStatus status(@Nullable Instant finished) {
        if (finished == null) {
            return RunStatus.RUNNING;
        }
        if (aborted) {
            return RunStatus.FAILED;
        }
        if (suspect) {
            return RunStatus.SUSPECT;
        }
        return incomplete ? RunStatus.PARTIAL : RunStatus.OK;
    }

    private void add(RunProblem problem) {
        add(problem, problems);
    }

    private void add(RunProblem problem, List<RunProblem> to) {
        problemCount++;
        if (to.size() < REPORTED_PROBLEMS) {
            to.add(problem);
        }
    }

    /** What leaves something out comes before what does not. */
    private List<RunProblem> reported() {
        return Stream.concat(problems.stream(), remarks.stream())
                .limit(REPORTED_PROBLEMS)
                .toList();
    }
}
