package org.inspectionwatch.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param words in the language of the search, or null for all passages
 * @param labels as passages have them; a result has all of these
 * @param from published in this year or later, or null
 * @param to published in this year or earlier, or null
 * @param sort what results are sorted by; null lets the number of results decide
 */
public record SearchFilter(
        @Nullable String words,
        List<String> labels,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable SearchOrder sort) {
    public SearchFilter {
        labels = List.copyOf(labels);
    }

    /** Whether nothing narrows the search. */
    public boolean isEmpty() {
        return words == null && labels.isEmpty() && from == null && to == null;
    }
}
