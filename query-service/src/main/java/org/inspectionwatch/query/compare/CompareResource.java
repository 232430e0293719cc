package org.inspectionwatch.query.compare;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tables")
class CompareResource {
    private final Comparisons comparisons;
    private final Authorities authorities;
    private final AuthorityIds authorityIds;

    CompareResource(Comparisons comparisons, Authorities authorities, AuthorityIds authorityIds) {
        this.comparisons = comparisons;
        this.authorities = authorities;
        this.authorityIds = authorityIds;
    }

    @GET
    @Operation(
            operationId = "compareAuthorities",
            summary = "Shows up to six authorities side by side: grades, history, themes and the next inspection")
    @APIResponse(responseCode = "200", description = "The authorities in the order asked for")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public SideBySide compare(
            @Parameter(description = "Once for each authority, up to six times") @QueryParam("authority_id")
                    List<String> chosen,
            @Parameter(description = "What was out on this day, such as 2020-03-31; today at the latest")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf) {
        List<String> distinct = chosen.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > SideBySide.MOST) {
            throw Problems.invalid(
                    "authority_id", "is given 1 to " + SideBySide.MOST + " times, not " + distinct.size());
        }
        return comparisons.of(distinct.stream().map(this::authority).toList(), Params.day("asOf", asOf));
    }

    private Authority authority(String id) {
        return authorities.byId(String.valueOf(authorityIds.checked(id))).orElseThrow();
    }
}
