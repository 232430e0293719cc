package org.inspectionwatch.ingest.definition;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of time as people write them: {@code 500ms}, {@code 90s}, {@code 15m}, {@code 6h}, {@code 7d}. */
final class Durations {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "ms", ChronoUnit.MILLIS,
            "s", ChronoUnit.SECONDS,
            "m", ChronoUnit.MINUTES,
            "h", ChronoUnit.HOURS,
            "d", ChronoUnit.DAYS);

    private Durations() {}

    /** Empty where the words are no span of time, or none at all long. */
    static Optional<Duration> parse(String words) {
        Matcher span = SPAN.matcher(words.strip());
        if (!span.matches()) {
            return Optional.empty();
        }
        Duration duration = Duration.of(Long.parseLong(span.group(1)), UNITS.get(span.group(2)));
        return duration.isZero() ? Optional.empty() : Optional.of(duration);
    }
}
