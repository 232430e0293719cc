package org.inspectionwatch.query.web.change;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What narrows the list of rating changes, as people choose it. */
public class ChangeParams {
    @QueryParam("authority_id")
    @Nullable
    String authorityId;

    @QueryParam("region")
    @Nullable
    String region;

    @QueryParam("judgement")
    @Nullable
    String judgement;

    @QueryParam("direction")
    @Nullable
    String direction;

    @QueryParam("basis")
    @Nullable
    String basis;

    @QueryParam("since")
    @Nullable
    String since;

    @QueryParam("cursor")
    @Nullable
    String cursor;
}
