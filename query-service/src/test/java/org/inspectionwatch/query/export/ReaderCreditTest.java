package org.inspectionwatch.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReaderCreditTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int RATE = 1000;

    private final ReaderCredit credit = new ReaderCredit(Duration.ofSeconds(30), RATE);
    private long now = -5 * SECOND;

    @Test
    void a_reader_that_stops_is_patient_with_for_so_long_however_fast_it_was_before() {
        takes(1_000_000 * RATE, 1);
        credit.waits(now);

        assertThat(credit.isUsedUp(now + 29 * SECOND)).isFalse();
        assertThat(credit.isUsedUp(now + 30 * SECOND)).isTrue();
    }

    @Test
    void a_reader_that_takes_less_than_the_rate_is_too_slow_in_the_end() {
        for (int n = 0; n < 5; n++) {
            takes(5 * RATE, 10);
        }

        assertThat(credit.isUsedUp(now)).isFalse();
        takes(5 * RATE, 10);
        assertThat(credit.isUsedUp(now)).isTrue();
    }

    @Test
    void a_reader_that_takes_the_rate_may_take_as_long_as_it_likes() {
        for (int n = 0; n < 10_000; n++) {
            takes(5 * RATE, 5);
        }

        assertThat(credit.isUsedUp(now)).isFalse();
    }

    @Test
    void time_that_the_rows_take_is_not_the_readers() {
        takes(RATE, 1);

        assertThat(credit.isUsedUp(now + 3600 * SECOND)).isFalse();
    }

    private void takes(int bytes, int seconds) {
        credit.waits(now);
        now += seconds * SECOND;
        credit.took(bytes, now);
    }
}
