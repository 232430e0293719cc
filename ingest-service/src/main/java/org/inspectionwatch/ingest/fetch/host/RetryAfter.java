package org.inspectionwatch.ingest.fetch.host;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The header field {@code Retry-After}: seconds, or a date in any of HTTP's three forms (RFC 9110, 10.2.3). */
public final class RetryAfter {
    /** More digits are no number of seconds that anybody means. */
    private static final int MOST_DIGITS = 10;

    /** The one in use, and two that recipients still have to read. */
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC),
            DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss uuuu", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC));

    private RetryAfter() {}

    /** How long to wait from {@code now} on; empty where the value says nothing, zero where the date has passed. */
    public static Optional<Duration> parse(String value, Instant now) {
        String trimmed = value.strip();
        if (trimmed.matches("[0-9]+")) {
            return Optional.of(
                    Duration.ofSeconds(trimmed.length() > MOST_DIGITS ? Integer.MAX_VALUE : Long.parseLong(trimmed)));
        }
        return FORMS.stream()
                .flatMap(form -> date(trimmed, form).stream())
                .findFirst()
                .map(until -> until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO);
    }

    private static Optional<Instant> date(String value, DateTimeFormatter form) {
        try {
            return Optional.of(form.parse(value, Instant::from));
        } catch (DateTimeParseException otherForm) {
            return Optional.empty();
        }
    }
}
