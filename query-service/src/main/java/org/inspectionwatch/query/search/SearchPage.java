package org.inspectionwatch.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of results.
 *
 * @param items in the order of the results
 * @param total how many passages match
 * @param order what they are sorted by
 * @param nextCursor to be given as {@code cursor} for the next page, or null on the last one
 */
public record SearchPage(
        List<SearchResult> items,
        SearchTotal total,
        SearchOrder order,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "Give it as cursor to get the next page; null on the last one")
        @Nullable
        String nextCursor) {}
