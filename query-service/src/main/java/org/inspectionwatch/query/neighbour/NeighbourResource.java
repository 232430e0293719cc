package org.inspectionwatch.query.neighbour;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/authorities/{authority_id}/neighbours")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tables")
class NeighbourResource {
    private final NeighbourTables tables;
    private final Authorities authorities;

    NeighbourResource(NeighbourTables tables, Authorities authorities) {
        this.tables = tables;
        this.authorities = authorities;
    }

    @GET
    @Operation(
            operationId = "getNeighbours",
            summary = "Shows an authority among its statistical neighbours, each with its grades")
    @APIResponse(responseCode = "200", description = "The authority and its neighbours, the closest first")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    @APIResponse(responseCode = "404", description = "No such authority")
    public NeighbourTable get(
            @PathParam("authority_id") String authorityId,
            @Parameter(description = "What was out on this day, such as 2020-03-31; today at the latest")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        return tables.of(
                authorities.byId(authorityId).orElseThrow(() -> Problems.unknown("authority", authorityId)),
                Params.day("asOf", asOf));
    }
}
