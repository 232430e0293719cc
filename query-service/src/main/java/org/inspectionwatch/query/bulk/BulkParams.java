package org.inspectionwatch.query.bulk;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Query parameters of whole lists: those of the lists themselves, without pages. */
final class BulkParams {
    private static final String AUTHORITY = "authority_id";

    private BulkParams() {}

    /** Of inspections. */
    public static class Inspections {
        @QueryParam(AUTHORITY)
        @Nullable
        String authorityId;

        @Parameter(description = "Kind of inspection, such as ilacs")
        @QueryParam("kind")
        @Nullable
        String kind;

        @Parameter(description = "Ended on this day or later")
        @QueryParam("from")
        @Nullable
        String from;

        @Parameter(description = "Ended on this day or earlier")
        @QueryParam("to")
        @Nullable
        String to;
    }

    /** Of findings. */
    public static class Findings {
        @QueryParam(AUTHORITY)
        @Nullable
        String authorityId;

        @Parameter(description = "Kind of inspection, such as ilacs")
        @QueryParam("kind")
        @Nullable
        String kind;

        @Parameter(description = "true or false")
        @QueryParam("needs_review")
        @Nullable
        String needsReview;
    }

    /** Of rating changes. */
    public static class RatingChanges {
        @QueryParam(AUTHORITY)
        @Nullable
        String authorityId;

        @Parameter(description = "ONS region, such as South West")
        @QueryParam("region")
        @Nullable
        String region;

        @Parameter(description = "Such as overall or leaders")
        @QueryParam("judgement")
        @Nullable
        String judgement;

        @Parameter(description = "improved or declined")
        @QueryParam("direction")
        @Nullable
        String direction;

        @Parameter(description = "official, reported or any; official where absent")
        @QueryParam("basis")
        @Nullable
        String basis;

        @Parameter(description = "The later grade was published on this day or later")
        @QueryParam("since")
        @Nullable
        String since;
    }

    /** Of passages. */
    public static class Passages {
        @Parameter(description = "Id of a theme, such as front-door")
        @QueryParam("theme")
        @Nullable
        String theme;

        @QueryParam(AUTHORITY)
        @Nullable
        String authorityId;

        @Parameter(description = "strength or improvement")
        @QueryParam("polarity")
        @Nullable
        String polarity;

        @Parameter(description = "The passage's place, such as improvement_area")
        @QueryParam("role")
        @Nullable
        String role;
    }

    /** Of authorities. */
    public static class OfAuthorities {
        @Parameter(description = "What was out on this day, such as 2020-03-31; today where absent, and at the latest")
        @QueryParam("asOf")
        @Nullable
        String asOf;

        @Parameter(description = "ONS region, such as South West")
        @QueryParam("region")
        @Nullable
        String region;
    }

    /** Of the passages of one theme. */
    public static class OfTheme {
        @QueryParam(AUTHORITY)
        @Nullable
        String authorityId;

        @QueryParam("polarity")
        @Nullable
        String polarity;

        @QueryParam("role")
        @Nullable
        String role;

        Passages of(String theme) {
            Passages passages = new Passages();
            passages.theme = theme;
            passages.authorityId = authorityId;
            passages.polarity = polarity;
            passages.role = role;
            return passages;
        }
    }
}
