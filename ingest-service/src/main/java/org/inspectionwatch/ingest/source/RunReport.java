package org.inspectionwatch.ingest.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, at its end or so far.
 *
 * @param status how it went
 * @param started when it began
 * @param finished when it ended, or null while it runs
 * @param found publications that the source lists
 * @param fetched publications of which bytes came from the source
 * @param added new publications and new revisions; {@code new} in JSON
 * @param unchanged publications of which nothing is new
 * @param waiting publications that are still being written, left for the next run
 * @param failed publications that could not be taken
 * @param remainingSeconds what the rest will take at the pace so far, or null where the run is over or can't tell
 * @param problemCount how many problems there were
 * @param problems the first of them; those that left something out before mere remarks
 */
public record RunReport(
        RunStatus status,
        Instant started,
        @Nullable Instant finished,
        int found,
        int fetched,
        @JsonProperty("new") int added,
        int unchanged,
        int waiting,
        int failed,
        @Nullable Long remainingSeconds,
        int problemCount,
        List<RunProblem> problems) {
    public RunReport {
        problems = List.copyOf(problems);
    }

    /** True where this run brought something, or went otherwise than the one before. */
    public boolean saysMoreThan(@Nullable RunReport before) {
        return before == null
                || added > 0
                || status != before.status
                || problemCount != before.problemCount
                || !problems.equals(before.problems);
    }
}
