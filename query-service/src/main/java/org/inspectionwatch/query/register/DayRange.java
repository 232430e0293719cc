package org.inspectionwatch.query.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which something may have happened, both included.
 *
 * @param first earliest day
 * @param last latest day
 */
public record DayRange(LocalDate first, LocalDate last) {

    /** Whether the two share a day once this one is widened by so many days at both ends. */
    boolean near(DayRange other, int days) {
        return !other.last.isBefore(first.minusDays(days)) && !other.first.isAfter(last.plusDays(days));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether all of this lies before all of the other: the order of two vague dates is known only then. */
    public boolean before(DayRange other) {
        return last.isBefore(other.first);
    }

    /** Days between the ends of the two. */
    long distance(DayRange other) {
        return Math.abs(ChronoUnit.DAYS.between(last, other.last));
    }
}
