package org.inspectionwatch.query.table;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Query parameters of all tables. */
@SuppressWarnings("NullAway.Init")
public class TableParams {
    @Parameter(description = "What was out on this day, such as 2020-03-31; today where absent, and at the latest")
    @QueryParam("asOf")
    @Nullable
    String asOf;

    @Parameter(description = "ONS region, such as South West")
    @QueryParam("region")
    @Nullable
    String region;

    @Parameter(description = "Once for each authority wanted; all where absent")
    @QueryParam("authority_id")
    List<String> authorityIds;

    @Parameter(description = "json, csv, xlsx or jsonl; counts more than Accept, so that a link can choose")
    @QueryParam("format")
    @Nullable
    String format;
}
