package org.inspectionwatch.ingest.fetch.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PacingTest {
    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final Aftermath FAILED = new Aftermath(true, Optional.empty());
    private final Pacing pacing = new Pacing(
            new PacingRules(
                    Duration.ofSeconds(8),
                    Duration.ofSeconds(60),
                    5,
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(24)),
            new Random(1));

    @Test
    void a_host_that_is_well_is_left_alone_for_the_usual_delay() {
        assertThat(after(0, Aftermath.WELL)).isEqualTo(new Pace(DELAY, 0));
    }

    @Test
    void one_good_answer_ends_all_backing_off() {
        assertThat(after(17, Aftermath.WELL)).isEqualTo(new Pace(DELAY, 0));
    }

    @Test
    void backoff_spreads_evenly_up_to_a_bound_that_doubles() {
        for (int faults = 0; faults < 4; faults++) {
            Duration bound = Duration.ofSeconds(Math.min(60, 8L << faults));
            int before = faults;
            assertThat(IntStream.range(0, 1000)
                            .mapToObj(i -> after(before, FAILED).pause()))
                    .allSatisfy(pause -> assertThat(pause).isBetween(DELAY, bound))
                    .anySatisfy(pause -> assertThat(pause)
                            .isGreaterThan(bound.multipliedBy(9).dividedBy(10)))
                    .anySatisfy(pause -> assertThat(pause).isLessThan(bound.dividedBy(3)));
        }
    }

    @Test
    void a_host_that_failed_too_often_rests_longer_and_longer_up_to_a_bound() {
        assertThat(after(4, FAILED)).isEqualTo(new Pace(Duration.ofMinutes(5), 5));
        assertThat(after(5, FAILED)).isEqualTo(new Pace(Duration.ofMinutes(10), 6));
        assertThat(after(6, FAILED)).isEqualTo(new Pace(Duration.ofMinutes(20), 7));
        assertThat(after(7, FAILED)).isEqualTo(new Pace(Duration.ofMinutes(30), 8));
        assertThat(after(5000, FAILED)).isEqualTo(new Pace(Duration.ofMinutes(30), 5001));
    }

    @Test
    void a_pause_that_is_asked_for_is_kept_up_to_a_day() {
        assertThat(after(0, asking(Duration.ofMinutes(10))).pause()).isEqualTo(Duration.ofMinutes(10));
        assertThat(after(0, asking(Duration.ofDays(300))).pause()).isEqualTo(Duration.ofHours(24));
        assertThat(after(4, asking(Duration.ofSeconds(1))).pause()).isEqualTo(Duration.ofMinutes(5));
    }

    private static Aftermath asking(Duration pause) {
        return new Aftermath(true, Optional.of(pause));
    }

    private Pace after(int faults, Aftermath aftermath) {
        return pacing.after(new Turn("host.test", 1, faults), DELAY, aftermath);
    }
}
