package org.inspectionwatch.query.webhook.rules;

import java.time.Duration;
import java.time.Instant;

/** Judges answers by the Standard Webhooks specification: 2xx is delivered, 410 ends it, all else is tried again. */
public record DeliveryRules(RetrySchedule schedule) {
    private static final int GONE = 410;

    /**
     * What follows from an answer.
     *
     * @param tries in this round, this one included
     * @param now when the try ended
     */
    public Verdict judge(Answer answer, int tries, Instant now) {
        return switch (answer) {
            case Answer.Given given when given.status() / 100 == 2 -> new Verdict.Delivered();
            case Answer.Given given
            when given.status() == GONE ->
                new Verdict.SwitchedOff("The endpoint answered 410: it wants no more events.");
            case Answer.Given given ->
                schedule.next(tries, now, given.retryAfter())
                        .<Verdict>map(Verdict.Again::new)
                        .orElseGet(() -> givenUp(tries, given));
            case Answer.None none ->
                schedule.next(tries, now, Duration.ZERO)
                        .<Verdict>map(Verdict.Again::new)
                        .orElseGet(() -> givenUp(tries, none));
        };
    }

    private static Verdict givenUp(int tries, Answer last) {
        return new Verdict.SwitchedOff(
                "%d tries of one event failed, the last one so: %s".formatted(tries, last.message()));
    }
}
