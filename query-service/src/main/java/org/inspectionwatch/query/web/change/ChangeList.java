package org.inspectionwatch.query.web.change;

import java.util.List;
import org.inspectionwatch.pages.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A page of the list, or what keeps it from being made.
 *
 * @param moves the latest inspection first
 * @param nextCursor of the next page, or null
 * @param problems with what was entered; there are no moves then
 */
record ChangeList(List<Moves> moves, @Nullable String nextCursor, List<Problem> problems) {
    ChangeList {
        moves = List.copyOf(moves);
        problems = List.copyOf(problems);
    }

    static ChangeList refused(List<Problem> problems) {
        return new ChangeList(List.of(), null, problems);
    }
}
