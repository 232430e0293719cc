package org.inspectionwatch.query.web.search;

import java.util.List;
import org.inspectionwatch.pages.Problem;
import org.inspectionwatch.query.search.SearchPage;
import org.jspecify.annotations.Nullable;

/**
 * What a search gave.
 *
 * @param page of results; null where nothing was searched for yet or could be
 * @param problems with what was entered
 */
record Found(@Nullable SearchPage page, List<Problem> problems) {
    Found {
        problems = List.copyOf(problems);
    }

    static Found nothing() {
        return new Found(null, List.of());
    }
}
