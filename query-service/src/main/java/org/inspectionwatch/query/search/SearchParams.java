package org.inspectionwatch.query.search;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Query parameters of a search. */
public class SearchParams {
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

    @Parameter(description = "strength or improvement; with theme, of this theme")
    @QueryParam("polarity")
    @Nullable
    String polarity;

    @Parameter(description = "The passage's place, such as improvement_area")
    @QueryParam("role")
    @Nullable
    String role;

    @QueryParam("authority_id")
    @Nullable
    String authorityId;

    @Parameter(description = "ONS region, such as South West")
    @QueryParam("region")
    @Nullable
    String region;

    @Parameter(description = "Kind of inspection, such as ilacs")
    @QueryParam("kind")
    @Nullable
    String kind;

    @Parameter(description = "Id of an inspection framework, such as ilacs-2")
    @QueryParam("framework")
    @Nullable
    String framework;

    @Parameter(description = "Overall grade of the inspection, or for a visit without grades the one that stood then")
    @QueryParam("grade")
    @Nullable
    String grade;

    @Parameter(description = "Published in this year or later")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(description = "Published in this year or earlier")
    @QueryParam("to")
    @Nullable
    String to;

    @Parameter(description = "relevance or newest; without it by relevance, but the newest first where very many match")
    @QueryParam("sort")
    @Nullable
    String sort;
}
