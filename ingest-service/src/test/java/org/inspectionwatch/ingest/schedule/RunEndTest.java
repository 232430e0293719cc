package org.inspectionwatch.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.inspectionwatch.ingest.definition.Pace;
import org.inspectionwatch.ingest.definition.Retry;
import org.inspectionwatch.ingest.source.IngestRun;
import org.inspectionwatch.ingest.source.ProblemKind;
import org.inspectionwatch.ingest.source.RunProblem;
import org.junit.jupiter.api.Test;

class RunEndTest {
    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");
    private static final Pace PACE = new Pace(Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofDays(7), null);
    private static final Retry RETRY = new Retry(Duration.ofMinutes(5), Duration.ofHours(12), 8);

    private final IngestRun run = new IngestRun("news", NOW);

    @Test
    void quiet_sources_are_looked_at_less_often_up_to_a_bound() {
        assertThat(end(Duration.ofHours(1), 0).interval()).isEqualTo(Duration.ofMinutes(90));
        assertThat(end(Duration.ofHours(2), 0).interval()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void sources_with_news_are_looked_at_more_often_down_to_a_bound() {
        run.added();

        assertThat(end(Duration.ofHours(1), 0).interval()).isEqualTo(Duration.ofMinutes(30));
        assertThat(end(Duration.ofMinutes(11), 0).interval()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void looks_are_counted_from_start_to_start() {
        assertThat(end(Duration.ofHours(1), 0).pause())
                .isEqualTo(Duration.ofMinutes(90).minusSeconds(60));
    }

    @Test
    void what_waits_is_gone_on_with_at_once_when_the_least_wait_is_over() {
        run.waiting(7);

        assertThat(end(Duration.ofHours(1), 0).pause()).isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void failures_are_waited_out_longer_and_longer_and_leave_the_interval_alone() {
        run.abort(new RunProblem(ProblemKind.REFUSED, "x", "No."));

        assertThat(end(Duration.ofHours(1), 0)).isEqualTo(new RunEnd(Duration.ofMinutes(5), Duration.ofHours(1), 1));
        assertThat(end(Duration.ofHours(1), 2)).isEqualTo(new RunEnd(Duration.ofMinutes(20), Duration.ofHours(1), 3));
        assertThat(end(Duration.ofHours(1), 20).pause()).isEqualTo(Duration.ofHours(2));
    }

    private RunEnd end(Duration interval, int failures) {
        Lease lease = new Lease("news", 1, false, true, interval, failures, null);
        return RunEnd.of(lease, run.finish(NOW.plusSeconds(60)), PACE, RETRY);
    }
}
