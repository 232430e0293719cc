package org.inspectionwatch.query.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestFrequencyTest {
    @ParameterizedTest
    @CsvSource({
        "DAILY, 2026-01-14T06:59:59Z, 2026-01-14T07:00:00Z",
        "DAILY, 2026-01-14T07:00:00Z, 2026-01-15T07:00:00Z",
        "DAILY, 2026-07-14T05:59:59Z, 2026-07-14T06:00:00Z",
        "DAILY, 2026-03-28T07:00:00Z, 2026-03-29T06:00:00Z",
        "DAILY, 2026-10-24T06:00:00Z, 2026-10-25T07:00:00Z",
        "WEEKLY, 2026-01-12T06:00:00Z, 2026-01-12T07:00:00Z",
        "WEEKLY, 2026-01-12T07:00:00Z, 2026-01-19T07:00:00Z",
        "WEEKLY, 2026-01-14T12:00:00Z, 2026-01-19T07:00:00Z",
        "WEEKLY, 2026-03-23T07:00:00Z, 2026-03-30T06:00:00Z",
    })
    void a_digest_is_sent_at_seven_in_england_summer_and_winter(
            DigestFrequency frequency, Instant after, Instant expected) {
        assertThat(frequency.next(after)).isEqualTo(expected);
    }
}
