package org.inspectionwatch.query.review;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.access.Caller;
import org.inspectionwatch.access.NeedsApiKey;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.paging.JsonBody;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/review-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
class ReviewDecisionResource {
    private final ReviewQueries queries;
    private final DecisionWriter decisions;
    private final Caller caller;
    private final JsonBody bodies;

    ReviewDecisionResource(ReviewQueries queries, DecisionWriter decisions, Caller caller, JsonBody bodies) {
        this.bodies = bodies;
        this.queries = queries;
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Kept
    @APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
    @Operation(operationId = "listReviewDecisions", summary = "Lists what people decided, and whether it holds")
    @APIResponse(responseCode = "200", description = "A page of decisions, by id")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<KnownDecision> list(
            @QueryParam("publication_id") @Nullable String publicationId, @BeanParam PageParams paging) {
        PageRequest page = paging.request(1, "review-decisions", publicationId);
        return Page.of(
                page,
                queries.decisions(Optional.ofNullable(publicationId), page),
                known -> List.of(known.decision().decisionId()));
    }

    @GET
    @Kept
    @APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
    @Path("{decision_id}")
    @Operation(operationId = "getReviewDecision", summary = "Shows a decision, and whether it holds")
    @APIResponse(responseCode = "200", description = "The decision")
    @APIResponse(responseCode = "404", description = "No such decision")
    public KnownDecision get(@PathParam("decision_id") String decisionId) {
        return queries.decision(decisionId).orElseThrow(() -> Problems.unknown("review decision", decisionId));
    }

    @POST
    @Path("{decision_id}/take-back")
    @NeedsApiKey
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeBack",
            summary = "Says that a decision holds no longer; a decision too, and as such taken back")
    @APIResponse(
            responseCode = "202",
            description = "It is recorded",
            content = @Content(schema = @Schema(implementation = ReviewDecided.class)))
    @APIResponse(responseCode = "401", description = "No key, or not the right one")
    @APIResponse(responseCode = "403", description = "No key is configured")
    @APIResponse(responseCode = "404", description = "No such decision")
    @APIResponse(responseCode = "409", description = "It holds no longer already")
    public Response takeBack(
            @PathParam("decision_id") String decisionId,
            @RequestBody(required = false, content = @Content(schema = @Schema(implementation = TakeBackRequest.class)))
                    @Nullable
                    String body) {
        KnownDecision known = get(decisionId);
        TakeBackRequest request = bodies.read(body, TakeBackRequest.class);
        return Response.accepted(decisions.takeBack(known, request.note(), caller.name()))
                .build();
    }
}
