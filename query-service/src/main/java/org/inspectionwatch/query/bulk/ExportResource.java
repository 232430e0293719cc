package org.inspectionwatch.query.bulk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.query.export.Format;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/exports")
@Produces({Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
@Tag(name = "Exports")
@APIResponse(responseCode = "503", description = ExportResource.BUSY)
class ExportResource {
    private static final String FILE = "The whole list as a file";
    static final String BUSY =
            "As many lists are being written as may be at once, or the database can't be used; Retry-After says when to come back";
    private static final String FORMAT = "csv, xlsx or jsonl; counts more than Accept, so that a link can choose";

    private final BulkFiles files;

    ExportResource(BulkFiles files) {
        this.files = files;
    }

    @GET
    @Path("inspections")
    @Operation(operationId = "exportInspections", summary = "Gives all inspections as a file, the latest first")
    @APIResponse(responseCode = "200", description = FILE)
    public Response inspections(
            @BeanParam BulkParams.Inspections params,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        return files.inspections(params, format, headers);
    }

    @GET
    @Path("findings")
    @Operation(
            operationId = "exportFindings",
            summary = "Gives all findings of the readings that count as a file, by id")
    @APIResponse(responseCode = "200", description = FILE)
    public Response findings(
            @BeanParam BulkParams.Findings params,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        return files.findings(params, format, headers);
    }

    @GET
    @Path("rating-changes")
    @Operation(
            operationId = "exportRatingChanges",
            summary = "Gives all rating changes that hold as a file, the latest first")
    @APIResponse(responseCode = "200", description = FILE)
    public Response ratingChanges(
            @BeanParam BulkParams.RatingChanges params,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        return files.ratingChanges(params, format, headers);
    }

    @GET
    @Path("passages")
    @Operation(
            operationId = "exportPassages",
            summary = "Gives all passages about themes as a file, in the order of their documents")
    @APIResponse(responseCode = "200", description = FILE)
    public Response passages(
            @BeanParam BulkParams.Passages params,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        return files.passages(params, format, headers);
    }

    @GET
    @Path("authorities")
    @Operation(
            operationId = "exportAuthorities",
            summary = "Gives all authorities of a day with the ratings that stand as a file, by id")
    @APIResponse(responseCode = "200", description = FILE)
    public Response authorities(
            @BeanParam BulkParams.OfAuthorities params,
            @Parameter(description = FORMAT) @QueryParam("format") @Nullable String format,
            @Context HttpHeaders headers) {
        return files.authorities(params, format, headers);
    }
}
