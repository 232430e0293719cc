package org.inspectionwatch.classify.article;

import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * When reports of a kind came out.
 *
 * @param first month of the first
 * @param last month of the last
 */
record Period(PartialDate first, PartialDate last) {
    static Period of(String first, String last) {
        return new Period(PartialDate.parse(first), PartialDate.parse(last));
    }

    /** Whether a date lies wholly within; false where there is none. */
    boolean holds(@Nullable PartialDate date) {
        return date != null
                && !date.earliest().isBefore(first.earliest())
                && !date.latest().isAfter(last.latest());
    }
}
