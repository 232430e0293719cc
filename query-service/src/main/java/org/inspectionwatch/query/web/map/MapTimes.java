package org.inspectionwatch.query.web.map;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that the map offers: ends of quarters from 2010 on, and today.
 *
 * @param day that is shown
 * @param today the last one
 */
public record MapTimes(LocalDate day, LocalDate today) {
    private static final int FIRST_YEAR = 2010;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /** The ends of quarters before today, the oldest first. */
    public List<LocalDate> quarters() {
        return Stream.iterate(
                        end(FIRST_YEAR, 1),
                        end -> end.isBefore(today),
                        end -> YearMonth.from(end).plusMonths(MONTHS).atEndOfMonth())
                .toList();
    }

    /** The place of the day among the quarters, or after the last of them; the nearest one before it counts. */
    public int step() {
        List<LocalDate> quarters = quarters();
        if (!day.isBefore(today)) {
            return quarters.size();
        }
        return Math.max(
                0, (int) quarters.stream().filter(end -> !end.isAfter(day)).count() - 1);
    }

    /** The place of today. */
    public int lastStep() {
        return quarters().size();
    }

    /** The first day that is offered. */
    public LocalDate first() {
        return end(FIRST_YEAR, 1);
    }

    /** The last day of each year, and today for this one. */
    public List<LocalDate> years() {
        return IntStream.rangeClosed(FIRST_YEAR, today.getYear())
                .mapToObj(year -> LocalDate.of(year, Month.DECEMBER, 31))
                .map(end -> end.isAfter(today) ? today : end)
                .toList();
    }

    /** The ends of quarters of the year that is shown, up to today. */
    public List<LocalDate> quartersOfYear() {
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(quarter -> end(day.getYear(), quarter))
                .filter(end -> !end.isAfter(today))
                .toList();
    }

    /** Whether today is shown. */
    public boolean isToday() {
        return day.equals(today);
    }

    private static LocalDate end(int year, int quarter) {
        return YearMonth.of(year, quarter * MONTHS).atEndOfMonth();
    }
}
