package org.inspectionwatch.sample.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;

/** On which days inspectors come and reports appear. */
final class InspectionDays {
    private static final LocalDate PANDEMIC = LocalDate.of(2020, 3, 16);
    private static final LocalDate AFTER_PANDEMIC = LocalDate.of(2021, 3, 1);
    private static final LocalDate LAST_WITH_OVERALL = LocalDate.of(2026, 4, 1);
    private static final LocalDate FIRST_WITHOUT_OVERALL = LocalDate.of(2026, 4, 27);
    /** Days from the end of fieldwork to publication: the middle 80% of real reports. */
    private static final int SHORTEST_WAIT = 31;

    private static final int LONGEST_WAIT = 62;

    private InspectionDays() {}

    /** The first Monday on or after the day on which an inspection can start. */
    static LocalDate startFrom(LocalDate day) {
        LocalDate start = day;
        if (!start.isBefore(PANDEMIC) && start.isBefore(AFTER_PANDEMIC)) {
            start = start.plusDays(AFTER_PANDEMIC.toEpochDay() - PANDEMIC.toEpochDay());
        }
        if (start.getMonth() == Month.AUGUST) {
            start = start.plusMonths(1);
        }
        if (start.getMonth() == Month.DECEMBER && start.getDayOfMonth() > 5) {
            start = start.plusDays(32);
        }
        if (!start.isBefore(LAST_WITH_OVERALL) && start.isBefore(FIRST_WITHOUT_OVERALL)) {
            start = FIRST_WITHOUT_OVERALL;
        }
        return start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** A working day some weeks after the end. */
    static LocalDate published(LocalDate end, Random random) {
        LocalDate day = end.plusDays(SHORTEST_WAIT + random.nextInt(LONGEST_WAIT - SHORTEST_WAIT + 1));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
