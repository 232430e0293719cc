package org.inspectionwatch.query.status;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/status")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class StatusResource {
    private final StatusQueries queries;

    StatusResource(StatusQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(operationId = "getStatus", summary = "Shows counts, what is pending, and the checksum of the register")
    @APIResponse(responseCode = "200", description = "The status")
    public Status get() {
        return queries.status();
    }
}
