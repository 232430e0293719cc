package org.inspectionwatch.query.search;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.inspectionwatch.query.theme.PassageParams;
import org.jspecify.annotations.Nullable;

/** Query parameters of a search: words, and what chooses passages. */
public class SearchParams extends PassageParams {
    @Parameter(
            description =
                    "Words, all of which are wanted, in any form: supervision finds supervised."
                            + " \"in quotes\" side by side, or between two, -word without it. A name of an authority finds its passages")
    @QueryParam("q")
    @Nullable
    String q;

    @Parameter(description = "Id of a practice theme, such as supervision")
    @QueryParam("theme")
    @Nullable
    String theme;

    @Parameter(description = "relevance or newest; without it by relevance, but the newest first where very many match")
    @QueryParam("sort")
    @Nullable
    String sort;
}
