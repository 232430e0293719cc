package org.inspectionwatch.ingest.fetch.host;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * Decides how long to leave a host alone: the usual delay while it is well; exponential backoff with full jitter while it
 * fails; a rest, that one single request may end, once it has failed too often; and never less than it asks for itself.
 */
public final class Pacing {
    /** Doubling more often than that overflows nothing, and every bound is reached long before. */
    private static final int MOST_DOUBLINGS = 30;

    private final PacingRules rules;
    private final RandomGenerator random;

    /** Decides by these rules, with chance from {@code random}. */
    public Pacing(PacingRules rules, RandomGenerator random) {
        this.rules = rules;
        this.random = random;
    }

    /** How it goes on after a request, where the usual delay is {@code delay}. */
    public Pace after(Turn turn, Duration delay, Aftermath aftermath) {
        int faults = aftermath.ails() ? turn.faults() + 1 : 0;
        Duration asked = aftermath
                .retryAfter()
                .map(wanted -> shorter(wanted, rules.maxRetryAfter()))
                .orElse(Duration.ZERO);
        return new Pace(longer(delay, longer(asked, own(faults))), faults);
    }

    private Duration own(int faults) {
        if (faults == 0) {
            return Duration.ZERO;
        }
        if (faults >= rules.faultsBeforeRest()) {
            return doubled(rules.rest(), faults - rules.faultsBeforeRest(), rules.maxRest());
        }
        long bound = doubled(rules.backoff(), faults - 1, rules.maxBackoff()).toMillis();
        return Duration.ofMillis(random.nextLong(bound + 1));
    }

    private static Duration doubled(Duration first, int times, Duration most) {
        return shorter(first.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS)), most);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
