package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The stretch of time that is drawn.
 *
 * @param from first day, a first of January
 * @param to last day, a first of January after the day from which the register is looked at
 */
public record Axis(LocalDate from, LocalDate to) {
    private static final int FEWEST_YEARS = 6;

    /** From the year of the earliest day to the end of the year of the latest, and never less than six years. */
    public static Axis over(LocalDate earliest, LocalDate latest) {
        int end = latest.getYear() + 1;
        return new Axis(LocalDate.of(Math.min(earliest.getYear(), end - FEWEST_YEARS), 1, 1), LocalDate.of(end, 1, 1));
    }

    /** How far along the axis the day lies, from 0 to 1; days beyond the axis lie at its ends. */
    public double share(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, day);
        return Math.clamp(days / ChronoUnit.DAYS.between(from, to), 0, 1);
    }

    /** How many years are drawn. */
    public int years() {
        return to.getYear() - from.getYear();
    }

    /** The first day of each year that is drawn. */
    public List<LocalDate> firstDays() {
        return IntStream.range(from.getYear(), to.getYear())
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .toList();
    }
}
