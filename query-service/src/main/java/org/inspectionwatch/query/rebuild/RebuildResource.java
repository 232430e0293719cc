package org.inspectionwatch.query.rebuild;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.access.NeedsApiKey;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.rest.openapi.CommonAnswers;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Status")
class RebuildResource {
    private final Rebuilds rebuilds;

    RebuildResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @NeedsApiKey
    @Operation(
            extensions = @Extension(name = CommonAnswers.WITHOUT_DATABASE, value = "true"),
            operationId = "startRebuild",
            summary =
                    "Builds the register anew from the topic beside the live one, and switches where both are the same")
    @APIResponse(
            responseCode = "202",
            description = "It has begun",
            content = @Content(schema = @Schema(implementation = RebuildReport.class)))
    @APIResponse(responseCode = "401", description = "No key, or not the right one")
    @APIResponse(responseCode = "403", description = "No key is configured")
    @APIResponse(responseCode = "409", description = "One is under way")
    public Response start(
            @Parameter(description = "true: switch also where registers come out otherwise; differences are then told")
                    @QueryParam("accept_difference")
                    @Nullable
                    String acceptDifference) {
        boolean accept = Boolean.TRUE.equals(Params.flag("accept_difference", acceptDifference));
        return rebuilds.start(accept)
                .map(begun -> Response.accepted(begun).build())
                .orElseThrow(() -> HttpProblem.valueOf(Response.Status.CONFLICT, "A rebuild is under way."));
    }

    @GET
    @Operation(
            extensions = @Extension(name = CommonAnswers.WITHOUT_DATABASE, value = "true"),
            operationId = "getRebuild",
            summary = "Shows the rebuild under way, or the last one since the start")
    @APIResponse(responseCode = "200", description = "How it goes")
    @APIResponse(responseCode = "404", description = "There was none")
    public RebuildReport get() {
        return rebuilds.last()
                .orElseThrow(() -> HttpProblem.valueOf(
                        Response.Status.NOT_FOUND, "There was no rebuild since the service started."));
    }
}
