package org.inspectionwatch.query.event;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Query parameters that choose events. */
public class EventQuery {
    @Parameter(
            description =
                    "CloudEvents types with commas between them, such as rating.changed,rating.corrected; all without")
    @QueryParam("types")
    @Nullable
    String types;

    @Parameter(description = "Ids of authorities with commas between them")
    @QueryParam("authority_ids")
    @Nullable
    String authorityIds;

    @Parameter(description = "ONS region, such as South West")
    @QueryParam("region")
    @Nullable
    String region;

    @Parameter(description = "Such as overall or leaders")
    @QueryParam("judgement")
    @Nullable
    String judgement;

    @Parameter(description = "improved or declined; corrections and retractions come whatever their direction")
    @QueryParam("direction")
    @Nullable
    String direction;

    @Parameter(description = "official (the default), reported or any")
    @QueryParam("basis")
    @Nullable
    String basis;

    /** What the parameters choose, unchecked. */
    public EventChoice choice() {
        return new EventChoice(list(types), list(authorityIds), region, judgement, direction, basis);
    }

    private static @Nullable List<String> list(@Nullable String joined) {
        return joined == null ? null : Arrays.asList(joined.split(",", -1));
    }
}
