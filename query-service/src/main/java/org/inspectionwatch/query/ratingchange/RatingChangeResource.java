package org.inspectionwatch.query.ratingchange;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.paging.Regions;
import org.jspecify.annotations.Nullable;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/rating-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rating changes")
class RatingChangeResource {
    private static final String ANY_BASIS = "any";

    private final RatingChangeQueries changes;
    private final Regions regions;
    private final AuthorityIds authorityIds;

    RatingChangeResource(RatingChangeQueries changes, Regions regions, AuthorityIds authorityIds) {
        this.authorityIds = authorityIds;
        this.changes = changes;
        this.regions = regions;
    }

    @GET
    @Operation(
            operationId = "listRatingChanges",
            summary = "Lists rating changes that hold, the latest first; without basis, the official ones alone")
    @APIResponse(responseCode = "200", description = "A page of rating changes")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<KnownRatingChange> list(
            @QueryParam("authority_id") @Nullable String authorityId,
            @Parameter(description = "ONS region, such as South West") @QueryParam("region") @Nullable String region,
            @Parameter(description = "Such as overall or leaders") @QueryParam("judgement") @Nullable String judgement,
            @Parameter(description = "improved or declined") @QueryParam("direction") @Nullable String direction,
            @Parameter(description = "official, reported or any") @QueryParam("basis") @DefaultValue("official")
                    String basis,
            @Parameter(description = "The later grade was published on this day or later")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(description = "true: told by an event; false: known, but too old to be news")
                    @QueryParam("announced")
                    @Nullable
                    String announced,
            @BeanParam PageParams paging) {
        RatingChangeFilter filter = new RatingChangeFilter(
                authorityIds.checked(authorityId),
                regions.authorityIds(regions.checked("region", region)),
                Params.slug("judgement", judgement, Judgement.class),
                Params.slug("direction", direction, Direction.class),
                basis(basis),
                Params.day("since", since),
                Params.flag("announced", announced));
        PageRequest page = paging.request(2, "rating-changes", filter);
        return Page.of(
                        page,
                        changes.list(filter, page),
                        row -> List.of(row.day(), row.change().ratingChange().ratingChangeId()))
                .map(RatingChangeQueries.Row::change);
    }

    @GET
    @Path("{rating_change_id}")
    @Operation(
            operationId = "getRatingChange",
            summary = "Shows a rating change, also one that was corrected or retracted")
    @APIResponse(responseCode = "200", description = "The rating change")
    @APIResponse(responseCode = "404", description = "No such rating change")
    public KnownRatingChange get(@PathParam("rating_change_id") String ratingChangeId) {
        return changes.find(ratingChangeId).orElseThrow(() -> Problems.unknown("rating change", ratingChangeId));
    }

    private static @Nullable String basis(String basis) {
        if (basis.equals(ANY_BASIS)) {
            return null;
        }
        if (Arrays.stream(Basis.values()).noneMatch(known -> known.slug().equals(basis))) {
            throw Problems.invalid("basis", "is one of official, reported, any");
        }
        return basis;
    }
}
