package org.inspectionwatch.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class IngestRunTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final IngestRun run = new IngestRun("folder-1", NOON);

    @Test
    void a_run_under_way_shows_what_it_has_done_so_far() {
        run.found(3);
        run.added();

        RunReport progress = run.progress();

        assertThat(progress.status()).isEqualTo(RunStatus.RUNNING);
        assertThat(progress.finished()).isNull();
        assertThat(progress.found()).isEqualTo(3);
        assertThat(progress.added()).isEqualTo(1);
    }

    @Test
    void a_run_that_took_everything_is_ok_whatever_it_remarked() {
        run.unchanged();
        run.remark(problem(ProblemKind.UNREADABLE_CONTENT));

        assertThat(run.finish(NOON).status()).isEqualTo(RunStatus.OK);
    }

    @Test
    void a_publication_that_could_not_be_taken_makes_the_run_partial() {
        run.added();
        run.failed(problem(ProblemKind.EMPTY));

        RunReport report = run.finish(NOON);

        assertThat(report.status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.problems()).containsExactly(problem(ProblemKind.EMPTY));
    }

    @Test
    void a_bad_listing_row_makes_the_run_partial_though_nothing_failed() {
        run.incomplete(problem(ProblemKind.LISTING));

        assertThat(run.finish(NOON).status()).isEqualTo(RunStatus.PARTIAL);
        assertThat(run.finish(NOON).failed()).isZero();
    }

    @Test
    void a_source_that_could_not_be_looked_into_makes_the_run_failed() {
        run.failed(problem(ProblemKind.EMPTY));
        run.abort(problem(ProblemKind.SOURCE_UNAVAILABLE));

        assertThat(run.finish(NOON).status()).isEqualTo(RunStatus.FAILED);
    }

    @Test
    void problems_past_the_first_two_hundred_are_counted_only() {
        for (int i = 0; i < 250; i++) {
            run.failed(problem(ProblemKind.EMPTY));
        }

        RunReport report = run.finish(NOON);

        assertThat(report.problems()).hasSize(200);
        assertThat(report.problemCount()).isEqualTo(250);
    }

    private static RunProblem problem(ProblemKind kind) {
        return new RunProblem(kind, "a.pdf", "a.pdf has a problem.");
    }
}
