package org.inspectionwatch.query.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.paging.Times;
import org.jspecify.annotations.Nullable;

/**
 * From where the register is looked at.
 *
 * @param asOf what was out on this day, or null for all that is
 * @param knownAt what had been heard by this moment, or null for all that was
 */
public record View(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /**
     * From the query parameters of those names; empty where neither is given.
     *
     * @param asOf a day
     * @param knownAt a day, which means its end in England, or a moment
     */
    public static Optional<View> of(@Nullable String asOf, @Nullable String knownAt) {
        return asOf == null && knownAt == null
                ? Optional.empty()
                : Optional.of(new View(Params.day("asOf", asOf), knownAt == null ? null : moment(knownAt)));
    }

    private static Instant moment(String knownAt) {
        try {
            if (knownAt.contains("T")) {
                return Times.moment(knownAt);
            }
            return Times.day(knownAt)
                    .plusDays(1)
                    .atStartOfDay(ENGLAND)
                    .toInstant()
                    .minusNanos(1);
        } catch (DateTimeException e) {
            throw Problems.invalid("knownAt", "is a day such as 2026-04-01, or a moment such as 2026-04-01T12:00:00Z");
        }
    }
}
