package org.inspectionwatch.ingest.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.jspecify.annotations.Nullable;

/** What a look at a listing gave. For one thread. */
public final class Survey {
    private final List<SurveyedPage> pages = new ArrayList<>();
    private final List<RunProblem> doubts = new ArrayList<>();
    private final List<RunProblem> gaps = new ArrayList<>();
    private final List<RunProblem> remarks = new ArrayList<>();
    private @Nullable RunProblem fault;

    /** A part was read. */
    public void add(SurveyedPage page) {
        pages.add(page);
    }

    /** Something says that the listing as a whole is not to be trusted; nothing of it is to be used. */
    public void doubt(ProblemKind kind, String location, String message) {
        doubts.add(new RunProblem(kind, location, message));
    }

    /** A part could not be read; the others count. */
    public void gap(RunProblem problem) {
        gaps.add(problem);
    }

    /** A person should know; nothing is left out. */
    public void remark(ProblemKind kind, String location, String message) {
        remarks.add(new RunProblem(kind, location, message));
    }

    /** The listing could not be had. */
    public void fail(RunProblem problem) {
        fault = problem;
    }

    public List<SurveyedPage> pages() {
        return List.copyOf(pages);
    }

    public List<RunProblem> doubts() {
        return List.copyOf(doubts);
    }

    public List<RunProblem> gaps() {
        return List.copyOf(gaps);
    }

    public List<RunProblem> remarks() {
        return List.copyOf(remarks);
    }

    /** Why there is no listing at all; empty where there is one. */
    public Optional<RunProblem> fault() {
        return Optional.ofNullable(fault);
    }
}
