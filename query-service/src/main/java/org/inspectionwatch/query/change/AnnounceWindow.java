package org.inspectionwatch.query.change;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.jspecify.annotations.Nullable;

/**
 * How old a change may be to be news on the day when it first becomes known: a first load of history is silent.
 *
 * @param length how far back, such as 90 days
 * @param today the day in England
 */
public record AnnounceWindow(Period length, LocalDate today) {

    /** Whether the change is young enough; one without any date is not. */
    boolean admits(RatingChange change) {
        LocalDate day = day(change.to());
        return day != null && admits(day);
    }

    /** Whether what became so on that day is young enough; what is still to come is. */
    public boolean admits(LocalDate day) {
        return !day.isBefore(today.minus(length));
    }

    /** The day on which a change became known to the public, or null. */
    static @Nullable LocalDate day(RatedInspection end) {
        if (end.published() != null) {
            return end.published();
        }
        return end.inspected() == null
                ? null
                : Objects.requireNonNull(end.inspected()).latest();
    }
}
