package org.inspectionwatch.query.web.change;

import java.util.List;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.pages.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list, or what keeps it from being made.
 *
 * @param changes the latest first
 * @param nextCursor of the next page, or null
 * @param problems with what was entered; there are no changes then
 */
record ChangeList(List<RatingChange> changes, @Nullable String nextCursor, List<Problem> problems) {
    ChangeList {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    static ChangeList refused(List<Problem> problems) {
        return new ChangeList(List.of(), null, problems);
    }
}
