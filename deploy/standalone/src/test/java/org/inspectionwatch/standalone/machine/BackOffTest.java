package org.inspectionwatch.standalone.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Duration SOON = Duration.ofSeconds(3);

    private final BackOff backOff = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(6), Duration.ofMinutes(1));

    @Test
    void pauses_double_up_to_the_longest() {
        Stream<Duration> pauses = Stream.generate(() -> backOff.after(SOON)).limit(5);

        assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 6L, 6L);
    }

    @Test
    void what_ran_well_begins_anew_with_the_first_pause() {
        backOff.after(SOON);
        backOff.after(SOON);

        assertThat(backOff.after(Duration.ofMinutes(2))).hasSeconds(1);
        assertThat(backOff.after(SOON)).hasSeconds(2);
    }
}
