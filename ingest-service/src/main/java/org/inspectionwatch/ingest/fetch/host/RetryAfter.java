package org.inspectionwatch.ingest.fetch.host;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.utils.DateUtils;

/** The header field {@code Retry-After}: seconds, or a date in any of HTTP's three forms (RFC 9110, 10.2.3). */
public final class RetryAfter {
    /** More digits are no number of seconds that anybody means. */
    private static final int MOST_DIGITS = 10;

    private RetryAfter() {}

    /** How long to wait from {@code now} on; empty where the value says nothing, zero where the date has passed. */
    public static Optional<Duration> parse(String value, Instant now) {
        String trimmed = value.strip();
        if (trimmed.matches("[0-9]+")) {
            return Optional.of(Duration.ofSeconds(trimmed.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(trimmed)));
        }
        Instant until = DateUtils.parseStandardDate(trimmed);
        if (until == null) {
            return Optional.empty();
        }
        return Optional.of(until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    }
}
