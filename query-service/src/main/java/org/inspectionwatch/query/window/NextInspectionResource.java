package org.inspectionwatch.query.window;

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
@Path("/api/v1/authorities/{authority_id}/next-inspection")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tables")
class NextInspectionResource {
    private final NextInspections nextInspections;
    private final Authorities authorities;

    NextInspectionResource(NextInspections nextInspections, Authorities authorities) {
        this.nextInspections = nextInspections;
        this.authorities = authorities;
    }

    @GET
    @Operation(
            operationId = "getNextInspection",
            summary = "Says when an authority's next full inspection is to be expected, by which rule, or why not")
    @APIResponse(responseCode = "200", description = "The window with its rule, or the reason why there is none")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    @APIResponse(responseCode = "404", description = "No such authority")
    public NextInspection get(
            @PathParam("authority_id") String authorityId,
            @Parameter(
                            description =
                                    "What was out on this day, and beside this day, such as 2020-03-31; today at the latest")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        return nextInspections.of(
                authorities.byId(authorityId).orElseThrow(() -> Problems.unknown("authority", authorityId)),
                Params.day("asOf", asOf));
    }
}
