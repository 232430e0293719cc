package org.inspectionwatch.query.webhook.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a delivery is tried.
 *
 * @param delays before each try, the first one counted from when the event was told, each other from the end of the try before
 * @param longestRetryAfter the longest pause that an endpoint can ask for
 */
public record RetrySchedule(List<Duration> delays, Duration longestRetryAfter) {
    public RetrySchedule {
        delays = List.copyOf(delays);
        if (delays.isEmpty()) {
            throw new IllegalArgumentException("a schedule needs at least one try");
        }
    }

    /** When a delivery that is written down now is first tried. */
    public Instant first(Instant now) {
        return now.plus(delays.getFirst());
    }

    /**
     * When it is tried again; empty where it was the last try. An endpoint can ask for a longer pause, never for a shorter one.
     *
     * @param tries that failed, this one included
     * @param retryAfter what the endpoint asked for, zero for nothing
     */
    public Optional<Instant> next(int tries, Instant now, Duration retryAfter) {
        if (tries >= delays.size()) {
            return Optional.empty();
        }
        Duration asked = retryAfter.compareTo(longestRetryAfter) > 0 ? longestRetryAfter : retryAfter;
        Duration planned = delays.get(tries);
        return Optional.of(now.plus(asked.compareTo(planned) > 0 ? asked : planned));
    }
}
