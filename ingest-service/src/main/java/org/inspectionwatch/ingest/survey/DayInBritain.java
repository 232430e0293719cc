package org.inspectionwatch.ingest.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** The day on which something happened, as people in the United Kingdom count days. */
public final class DayInBritain {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private DayInBritain() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, LONDON);
    }

    /** Null stays null. */
    public static @Nullable PartialDate of(@Nullable Date date) {
        return date == null ? null : PartialDate.of(of(date.toInstant()));
    }
}
