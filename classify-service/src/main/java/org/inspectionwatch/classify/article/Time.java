package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether words speak of the outcome that the article announces or of one before it.
 *
 * @param history whether of one before
 * @param dates of that inspection, oldest first as stated; several for "in 2011 and 2013"; empty where none is stated
 * @param rule why it is history, or null where it is not
 */
record Time(
        boolean history, List<PartialDate> dates, @Nullable String rule) {
    /** Rule of a grade that was left behind in an earlier inspection: it is not the one before the news. */
    static final String BEFORE_HISTORY = "moved-from-in-history";

    /** Rule of a grade of the inspection before. */
    static final String LAST_INSPECTION = "last-inspection";

    static final Time NOW = new Time(false, List.of(), null);

    /** Of the inspection before, whose dates the words tell or leave open. */
    static Time ofLastInspection(List<PartialDate> dates) {
        return new Time(true, dates, LAST_INSPECTION);
    }

    Time {
        dates = List.copyOf(dates);
    }
}
