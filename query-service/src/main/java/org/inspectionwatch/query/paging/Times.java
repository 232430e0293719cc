package org.inspectionwatch.query.paging;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Times that clients write. Their years are 1 to 9999: PostgreSQL takes none that is far beyond. */
public final class Times {
    static final int LAST_YEAR = 9999;

    private Times() {}

    /**
     * A day such as {@code 2026-04-01}.
     *
     * @throws DateTimeException where the text is none
     */
    public static LocalDate day(String text) {
        return checked(LocalDate.parse(text));
    }

    /**
     * A time with zone such as {@code 2026-04-01T09:30:00Z}.
     *
     * @throws DateTimeException where the text is none
     */
    public static Instant moment(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        checked(time.toLocalDate());
        return time.toInstant();
    }

    private static LocalDate checked(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("the year " + day.getYear() + " is not between 1 and " + LAST_YEAR);
        }
        return day;
    }
}
