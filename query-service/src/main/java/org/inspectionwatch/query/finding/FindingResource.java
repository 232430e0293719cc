package org.inspectionwatch.query.finding;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Findings")
class FindingResource {
    private final FindingQueries findings;
    private final AuthorityIds authorityIds;

    FindingResource(FindingQueries findings, AuthorityIds authorityIds) {
        this.authorityIds = authorityIds;
        this.findings = findings;
    }

    @GET
    @Operation(
            operationId = "listFindings",
            summary = "Lists findings of the readings that count; with needs_review=true, the review queue")
    @APIResponse(responseCode = "200", description = "A page of findings, by id")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<FindingSummary> list(
            @QueryParam("authority_id") @Nullable String authorityId,
            @QueryParam("publication_id") @Nullable String publicationId,
            @Parameter(description = "Kind of inspection, such as ilacs") @QueryParam("kind") @Nullable String kind,
            @Parameter(description = "true or false") @QueryParam("needs_review") @Nullable String needsReview,
            @BeanParam PageParams paging) {
        FindingFilter filter = new FindingFilter(
                authorityIds.checked(authorityId),
                publicationId,
                Params.slug("kind", kind, InspectionKind.class),
                Params.flag("needs_review", needsReview));
        PageRequest page = paging.request(1, "findings", filter);
        return Page.of(page, findings.list(filter, page), item -> List.of(item.findingId()));
    }

    @GET
    @Path("{finding_id}")
    @Operation(operationId = "getFinding", summary = "Shows a finding with its evidence")
    @APIResponse(responseCode = "200", description = "The finding")
    @APIResponse(responseCode = "404", description = "No such finding")
    public FindingDetail get(@PathParam("finding_id") String findingId) {
        return findings.find(findingId).orElseThrow(() -> Problems.unknown("finding", findingId));
    }
}
