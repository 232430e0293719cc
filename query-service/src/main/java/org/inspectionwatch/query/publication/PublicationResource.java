package org.inspectionwatch.query.publication;

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
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.finding.FindingQueries;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications")
class PublicationResource {
    private final PublicationQueries publications;
    private final FindingQueries findings;
    private final AuthorityIds authorityIds;

    PublicationResource(PublicationQueries publications, FindingQueries findings, AuthorityIds authorityIds) {
        this.authorityIds = authorityIds;
        this.publications = publications;
        this.findings = findings;
    }

    @GET
    @Operation(operationId = "listPublications", summary = "Lists publications with the findings that count")
    @APIResponse(responseCode = "200", description = "A page of publications, by id")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<PublicationSummary> list(
            @QueryParam("authority_id") @Nullable String authorityId,
            @QueryParam("source_id") @Nullable String sourceId,
            @Parameter(description = "false: nothing that counts was read in it; true: the others")
                    @QueryParam("has_finding")
                    @Nullable
                    String hasFinding,
            @BeanParam PageParams paging) {
        PublicationFilter filter = new PublicationFilter(
                authorityIds.checked(authorityId), sourceId, Params.flag("has_finding", hasFinding));
        PageRequest page = paging.request(1, "publications", filter);
        return Page.of(
                page,
                publications.list(filter, page),
                item -> List.of(item.publication().publicationId()));
    }

    @GET
    @Path("{publication_id}")
    @Operation(
            operationId = "getPublication",
            summary = "Shows a publication: its revisions as they were read, and its findings")
    @APIResponse(responseCode = "200", description = "The publication")
    @APIResponse(responseCode = "404", description = "No such publication")
    public PublicationDetail get(@PathParam("publication_id") String publicationId) {
        PublicationSummary summary =
                publications.find(publicationId).orElseThrow(() -> Problems.unknown("publication", publicationId));
        return new PublicationDetail(
                summary, publications.readings(publicationId), findings.ofPublication(publicationId));
    }
}
