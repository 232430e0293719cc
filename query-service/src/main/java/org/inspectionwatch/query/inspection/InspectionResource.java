package org.inspectionwatch.query.inspection;

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
@Path("/api/v1/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections")
class InspectionResource {
    private final InspectionQueries inspections;
    private final AuthorityIds authorityIds;

    InspectionResource(InspectionQueries inspections, AuthorityIds authorityIds) {
        this.authorityIds = authorityIds;
        this.inspections = inspections;
    }

    @GET
    @Operation(
            operationId = "listInspections",
            summary = "Lists inspections, the latest first; those without any date last")
    @APIResponse(responseCode = "200", description = "A page of inspections")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<StoredInspection> list(
            @QueryParam("authority_id") @Nullable String authorityId,
            @Parameter(description = "Kind of inspection, such as ilacs") @QueryParam("kind") @Nullable String kind,
            @Parameter(description = "Ended on this day or later") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Ended on this day or earlier") @QueryParam("to") @Nullable String to,
            @BeanParam PageParams paging) {
        InspectionFilter filter = new InspectionFilter(
                authorityIds.checked(authorityId),
                Params.slug("kind", kind, InspectionKind.class),
                Params.day("from", from),
                Params.day("to", to));
        PageRequest page = paging.request(2, "inspections", filter);
        return Page.of(page, inspections.list(filter, page), row -> List.of(row.ended(), row.inspectionId()))
                .map(InspectionQueries.Row::inspection);
    }

    @GET
    @Path("{inspection_id}")
    @Operation(
            operationId = "getInspection",
            summary = "Shows an inspection beside the one before, with its publications")
    @APIResponse(responseCode = "200", description = "The inspection")
    @APIResponse(responseCode = "404", description = "No such inspection")
    public InspectionDetail get(@PathParam("inspection_id") String inspectionId) {
        return inspections.find(inspectionId).orElseThrow(() -> Problems.unknown("inspection", inspectionId));
    }
}
