package org.inspectionwatch.sample.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The forms in which reports print a span of days. */
public enum DateForm {
    /** 8 July 2019 to 19 July 2019. */
    FULL("d MMMM yyyy", " to "),
    /** 10 to 14 June 2024, as short as the days allow. */
    SHORT("", " to "),
    /** 10–14 June 2024. */
    SHORT_DASH("", "\u2013"),
    /** 8 July 2019 – 19 July 2019. */
    SPACED_DASH("d MMMM yyyy", " \u2013 "),
    /** 8 July 2019-19 July 2019. */
    HYPHEN("d MMMM yyyy", "-"),
    /** 18 Feb 2014 – 12 Mar 2014. */
    ABBREVIATED("d MMM yyyy", " \u2013 "),
    /** 12/09/2016 to 06/10/2016. */
    NUMERIC("dd/MM/yyyy", " to "),
    /** 12.09.2016 – 06.10.2016. */
    DOTTED("dd.MM.yyyy", " \u2013 "),
    /** Monday 8 July 2019 to Friday 19 July 2019. */
    WEEKDAYS("EEEE d MMMM yyyy", " to "),
    /** 5 to 6 December 2022 and 14 to 15 February 2023: in two blocks, where the days allow. */
    TWO_BLOCKS("", " to ") {
        @Override
        public String print(LocalDate start, LocalDate end) {
            return start.plusDays(3).isBefore(end)
                    ? super.print(start, start.plusDays(1)) + " and " + super.print(end.minusDays(1), end)
                    : super.print(start, end);
        }
    };

    private final String pattern;
    private final String joint;

    DateForm(String pattern, String joint) {
        this.pattern = pattern;
        this.joint = joint;
    }

    /** The span in this form; a single day alone. */
    public String print(LocalDate start, LocalDate end) {
        String last = format(pattern.isEmpty() ? "d MMMM yyyy" : pattern, end);
        if (start.equals(end)) {
            return last;
        }
        return format(pattern.isEmpty() ? shortest(start, end) : pattern, start) + joint + last;
    }

    private static String shortest(LocalDate start, LocalDate end) {
        if (start.getYear() != end.getYear()) {
            return "d MMMM yyyy";
        }
        return start.getMonth() == end.getMonth() ? "d" : "d MMMM";
    }

    private static String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(day).replace("Sept ", "Sep ");
    }
}
