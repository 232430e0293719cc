package org.inspectionwatch.query.paging;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param limit most items, 1 to 200
 * @param after sort keys of the last item before the page; null for the first page
 * @param scope the list and its filters: a cursor of one list is no cursor of another
 */
public record PageRequest(int limit, @Nullable List<String> after, String scope) {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    /**
     * Checks what a client sent.
     *
     * @param limit or null for 50
     * @param cursor or null for the first page
     * @param keys how many sort keys the list has
     * @param scope name of the list and its filters
     */
    public static PageRequest of(@Nullable String limit, @Nullable String cursor, int keys, @Nullable Object... scope) {
        String joined = Arrays.toString(scope);
        int checked = limit == null ? DEFAULT_LIMIT : Params.number("limit", limit, 1, MAX_LIMIT);
        return new PageRequest(checked, cursor == null ? null : Cursor.decode(joined, cursor, keys), joined);
    }

    /** That sort key of the last item before the page, or null on the first page. */
    public @Nullable String after(int key) {
        return after == null ? null : after.get(key);
    }

    /** How many rows to read: one more than the page holds tells whether there is a next page. */
    public int rows() {
        return limit + 1;
    }
}
