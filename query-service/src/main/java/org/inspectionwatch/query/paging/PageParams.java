package org.inspectionwatch.query.paging;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Query parameters of a list: which page of it. */
public class PageParams {
    @Parameter(description = "Most items of the page, 1 to 200; 50 without")
    @QueryParam("limit")
    @Nullable
    String limit;

    @Parameter(description = "next_cursor of the page before, with the same filters; the first page without")
    @QueryParam("cursor")
    @Nullable
    String cursor;

    /** The same where a page for people says them. */
    public static PageParams of(String limit, @Nullable String cursor) {
        PageParams params = new PageParams();
        params.limit = limit;
        params.cursor = cursor;
        return params;
    }

    /**
     * Which page of that list; a 400 problem where there is none such.
     *
     * @param keys how many sort keys the list has
     * @param scope name of the list and its filters
     */
    public PageRequest request(int keys, @Nullable Object... scope) {
        return PageRequest.of(limit, cursor, keys, scope);
    }
}
