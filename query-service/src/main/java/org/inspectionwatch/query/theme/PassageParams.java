package org.inspectionwatch.query.theme;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Query parameters that choose passages of themes. */
public class PassageParams {
    @QueryParam("authority_id")
    @Nullable
    String authorityId;

    @Parameter(description = "ONS region, such as South West")
    @QueryParam("region")
    @Nullable
    String region;

    @Parameter(description = "strength or improvement")
    @QueryParam("polarity")
    @Nullable
    String polarity;

    @Parameter(description = "The passage's place, such as improvement_area")
    @QueryParam("role")
    @Nullable
    String role;

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
}
