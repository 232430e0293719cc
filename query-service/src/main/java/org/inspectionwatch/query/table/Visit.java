package org.inspectionwatch.query.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An inspection or visit of any kind, known from an official document.
 *
 * @param authorityId whose
 * @param kind by its name in JSON
 * @param ended last day on which it may have ended
 * @param end last day on site, or null where that is not known to the day
 * @param published day of publication, or null
 */
record Visit(
        String authorityId,
        String kind,
        LocalDate ended,
        @Nullable LocalDate end,
        @Nullable LocalDate published) {

    /** Days from the last day on site to publication, or null where one of the two is not known or they are crossed. */
    @Nullable
    Long daysToPublish() {
        if (end == null || published == null || published.isBefore(end)) {
            return null;
        }
        return ChronoUnit.DAYS.between(end, published);
    }
}
