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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.access.Caller;
import org.inspectionwatch.access.NeedsApiKey;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.paging.JsonBody;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/review-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Review")
class ReviewItemResource {
    private final ReviewQueries queries;
    private final DecisionWriter decisions;
    private final Caller caller;
    private final JsonBody bodies;
    private final ReviewFilters filters;

    ReviewItemResource(
            ReviewQueries queries, DecisionWriter decisions, Caller caller, JsonBody bodies, ReviewFilters filters) {
        this.filters = filters;
        this.bodies = bodies;
        this.queries = queries;
        this.decisions = decisions;
        this.caller = caller;
    }

    @GET
    @Kept
    @APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
    @Operation(
            operationId = "listReviewItems",
            summary = "Lists what a person should look at, the latest first, each with reason and evidence")
    @APIResponse(responseCode = "200", description = "A page of items")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<QueuedItem> list(
            @Parameter(description = "Whose; unresolved for documents that name no authority that we know")
                    @QueryParam("authority_id")
                    @Nullable
                    String authorityId,
            @Parameter(description = "ONS region, such as South West") @QueryParam("region") @Nullable String region,
            @Parameter(description = "Such as judgements.overall") @QueryParam("field") @Nullable String field,
            @Parameter(description = "true: a grade or an inspection is kept from being told; false: only worth a look")
                    @QueryParam("holds_back")
                    @Nullable
                    String holdsBack,
            @BeanParam PageParams paging) {
        ReviewFilter filter = filters.of(authorityId, region, field, holdsBack);
        PageRequest page = paging.request(2, "review-items", filter);
        return Page.of(
                page,
                queries.list(filter, page),
                queued -> List.of(queued.firstSeenAt().toString(), queued.item().itemId()));
    }

    @GET
    @Kept
    @APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
    @Path("{item_id}")
    @Operation(operationId = "getReviewItem", summary = "Shows what a person should look at")
    @APIResponse(responseCode = "200", description = "The item")
    @APIResponse(responseCode = "404", description = "No such item, or it was decided")
    public QueuedItem get(@PathParam("item_id") String itemId) {
        return queries.find(itemId).orElseThrow(() -> Problems.unknown("review item", itemId));
    }

    @POST
    @Path("{item_id}/decisions")
    @NeedsApiKey
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decide",
            summary =
                    "Confirms, corrects or dismisses; recorded as a finding with its author, and in effect moments later")
    @APIResponse(
            responseCode = "202",
            description = "The decision is recorded",
            content = @Content(schema = @Schema(implementation = ReviewDecided.class)))
    @APIResponse(
            responseCode = "400",
            description = "The item can't be decided so, or a correction or dismissal has no note that says why")
    @APIResponse(responseCode = "401", description = "No key, or not the right one")
    @APIResponse(responseCode = "403", description = "No key is configured")
    @APIResponse(responseCode = "404", description = "No such item, or it was decided")
    public Response decide(
            @PathParam("item_id") String itemId,
            @RequestBody(content = @Content(schema = @Schema(implementation = DecisionRequest.class))) @Nullable
                    String body) {
        QueuedItem queued = get(itemId);
        DecisionRequest request = bodies.read(body, DecisionRequest.class);
        FindingRecorded read =
                queries.read(queued.item().findingId()).orElseThrow(() -> Problems.unknown("review item", itemId));
        return Response.accepted(decisions.decide(queued.item(), read, request, caller.name()))
                .build();
    }
}
