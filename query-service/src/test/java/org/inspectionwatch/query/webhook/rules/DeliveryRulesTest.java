package org.inspectionwatch.query.webhook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryRulesTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final RetrySchedule SCHEDULE = new RetrySchedule(
            Stream.of("PT0S", "PT5S", "PT5M", "PT30M", "PT2H", "PT5H", "PT10H", "PT14H", "PT20H", "PT24H")
                    .map(Duration::parse)
                    .toList(),
            Duration.ofHours(24));
    private static final DeliveryRules RULES = new DeliveryRules(SCHEDULE);

    @Test
    void an_endpoint_that_answers_500_is_tried_at_ten_exact_times_over_three_days_and_then_switched_off() {
        List<String> tries = new ArrayList<>();
        Instant clock = SCHEDULE.first(NOON);
        Verdict verdict = new Verdict.Again(clock);
        for (int count = 1; verdict instanceof Verdict.Again(Instant at); count++) {
            clock = at;
            tries.add(clock.toString());
            verdict = RULES.judge(answer(500), count, clock);
        }

        assertThat(tries)
                .containsExactly(
                        "2026-06-01T12:00:00Z",
                        "2026-06-01T12:00:05Z",
                        "2026-06-01T12:05:05Z",
                        "2026-06-01T12:35:05Z",
                        "2026-06-01T14:35:05Z",
                        "2026-06-01T19:35:05Z",
                        "2026-06-02T05:35:05Z",
                        "2026-06-02T19:35:05Z",
                        "2026-06-03T15:35:05Z",
                        "2026-06-04T15:35:05Z");
        assertThat(verdict)
                .isEqualTo(new Verdict.SwitchedOff("10 tries of one event failed, the last one so: It answered 500."));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void any_2xx_is_delivered(int status) {
        assertThat(RULES.judge(answer(status), 1, NOON)).isEqualTo(new Verdict.Delivered());
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 300, 301, 302, 304, 307, 308, 400, 401, 404, 429, 500, 503})
    void anything_else_is_tried_again_redirects_included(int status) {
        assertThat(RULES.judge(answer(status), 1, NOON)).isEqualTo(new Verdict.Again(NOON.plusSeconds(5)));
    }

    @Test
    void gone_switches_off_at_once() {
        assertThat(RULES.judge(answer(410), 1, NOON)).isInstanceOf(Verdict.SwitchedOff.class);
    }

    @Test
    void no_answer_is_tried_again() {
        assertThat(RULES.judge(new Answer.None("No answer came."), 2, NOON))
                .isEqualTo(new Verdict.Again(NOON.plus(Duration.ofMinutes(5))));
    }

    @Test
    void an_endpoint_may_ask_for_a_longer_pause_but_not_for_a_shorter_one_nor_for_more_than_a_day() {
        assertThat(judged(Duration.ofMinutes(7))).isEqualTo(new Verdict.Again(NOON.plus(Duration.ofMinutes(7))));
        assertThat(judged(Duration.ofSeconds(1))).isEqualTo(new Verdict.Again(NOON.plusSeconds(5)));
        assertThat(judged(Duration.ofDays(90))).isEqualTo(new Verdict.Again(NOON.plus(Duration.ofHours(24))));
    }

    @Test
    void retry_after_is_a_number_of_seconds_or_a_date() {
        assertThat(RetryAfter.parse("120", NOON)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.parse("Mon, 01 Jun 2026 12:01:00 GMT", NOON)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryAfter.parse("Mon, 01 Jun 2026 11:00:00 GMT", NOON)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse("soon", NOON)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse("-5", NOON)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.parse(null, NOON)).isEqualTo(Duration.ZERO);
    }

    private static Verdict judged(Duration retryAfter) {
        return RULES.judge(new Answer.Given(503, retryAfter, "Later."), 1, NOON);
    }

    private static Answer answer(int status) {
        return new Answer.Given(status, Duration.ZERO, "It answered %d.".formatted(status));
    }
}
