package org.inspectionwatch.query.digest;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How often a digest is sent: at seven in the morning in England, summer and winter. */
public enum DigestFrequency {
    DAILY,
    /** On Mondays. */
    WEEKLY;

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    /** The first time of sending after that moment. */
    public Instant next(Instant after) {
        ZonedDateTime today = after.atZone(ENGLAND);
        ZonedDateTime candidate = today.with(SEVEN);
        if (this == WEEKLY) {
            candidate = candidate.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        if (!candidate.toInstant().isAfter(after)) {
            candidate = this == WEEKLY ? candidate.plusWeeks(1) : candidate.plusDays(1);
        }
        return candidate.toInstant();
    }

    /** The name in JSON and in the database. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
