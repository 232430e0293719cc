package org.inspectionwatch.classify.article;

import java.time.temporal.ChronoUnit;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which dates are too old to be those of an article's own news. A report comes out a month or two after the inspectors left,
 * four at most; the letter of a visit sooner. A committee has it before it at one of its next meetings only.
 *
 * @param article the article's own date, or null where it is not known
 * @param minutes whether the article is the minutes of a committee
 */
record Calendar(@Nullable PartialDate article, boolean minutes) {
    private static final int DAYS_TO_A_REPORT = 150;
    private static final int DAYS_TO_A_LETTER = 100;
    private static final int DAYS_TO_A_MEETING = 60;

    /** Whether a graded inspection of that date is history to the article. */
    boolean isOld(PartialDate date) {
        return olderThan(date, DAYS_TO_A_REPORT);
    }

    /** Whether a visit of that date is history to the article. */
    boolean isOldVisit(PartialDate date) {
        return olderThan(date, DAYS_TO_A_LETTER + (minutes ? DAYS_TO_A_MEETING : 0));
    }

    private boolean olderThan(PartialDate date, int days) {
        if (article == null) {
            return true;
        }
        if (date.month() == null || (article.month() == null && !minutes)) {
            return date.year() < article.year();
        }
        return ChronoUnit.DAYS.between(date.latest(), article.earliest()) > days;
    }
}
