package org.inspectionwatch.query.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the order of the list
 * @param nextCursor to be given as {@code cursor} for the next page, or null on the last one
 * @param <T> what is listed
 */
public record Page<T>(
        List<T> items,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Schema(description = "Give it as cursor to get the next page; null on the last one")
        @Nullable
        String nextCursor) {

    /**
     * Cuts what was read to the page's length.
     *
     * @param request which page
     * @param read one item more than the page holds where there is a next page
     * @param keys of an item: what the list is sorted by
     */
    public static <T> Page<T> of(PageRequest request, List<T> read, Function<T, List<String>> keys) {
        if (read.size() <= request.limit()) {
            return new Page<>(read, null);
        }
        List<T> items = List.copyOf(read.subList(0, request.limit()));
        return new Page<>(items, Cursor.encode(request.scope(), keys.apply(items.getLast())));
    }

    /** The same page of other items. */
    public <U> Page<U> map(Function<T, U> view) {
        return new Page<>(items.stream().map(view).toList(), nextCursor);
    }
}
