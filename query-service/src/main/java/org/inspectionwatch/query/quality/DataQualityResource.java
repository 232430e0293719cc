package org.inspectionwatch.query.quality;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.query.answer.Kept;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/data-quality")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class DataQualityResource {
    private final DataQualityReports reports;

    DataQualityResource(DataQualityReports reports) {
        this.reports = reports;
    }

    @GET
    @Operation(
            operationId = "getDataQuality",
            summary = "Reports what needs review and why, which authorities are missing, and which source is stale")
    @APIResponse(responseCode = "200", description = "The report")
    public DataQuality get() {
        return reports.today();
    }
}
