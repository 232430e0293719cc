package org.inspectionwatch.query.table;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.export.Downloads;
import org.inspectionwatch.query.export.Format;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.paging.Regions;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/tables")
@Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
@Tag(name = "Tables")
class TableResource {
    private static final String REFUSED = "A parameter has a value that it cannot have";
    private static final String NO_SUCH_FORMAT = "The table is not given in any format that Accept names";
    private static final String ALL = "all";
    private static final String ANALYSTS = "analysts";

    private final AnalystTables analystTables;
    private final RegionalTables regionalTables;
    private final Downloads downloads;
    private final Regions regions;
    private final AuthorityIds authorityIds;

    TableResource(
            AnalystTables analystTables,
            RegionalTables regionalTables,
            Downloads downloads,
            Regions regions,
            AuthorityIds authorityIds) {
        this.analystTables = analystTables;
        this.regionalTables = regionalTables;
        this.downloads = downloads;
        this.regions = regions;
        this.authorityIds = authorityIds;
    }

    @GET
    @Path("authorities")
    @Operation(
            operationId = "getAuthoritiesTable",
            summary = "Gives the analysts' table: one row an authority, with its latest full inspection and its grades")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = AnalystTable.class)))
    @APIResponse(responseCode = "400", description = REFUSED)
    @APIResponse(responseCode = "406", description = NO_SUCH_FORMAT)
    public Response authorities(
            @BeanParam TableParams params,
            @Parameter(
                            description =
                                    "analysts: exactly the columns of the analysts' spreadsheet; all: more beside them")
                    @QueryParam("columns")
                    @DefaultValue(ANALYSTS)
                    String columns,
            @Context HttpHeaders headers) {
        boolean more = moreColumns(columns);
        AnalystTable table = analystTables.of(filter(params, more));
        return downloads.table(
                params.format,
                headers,
                table,
                more ? TableSheets.AUTHORITIES_WITH_MORE : TableSheets.AUTHORITIES,
                table.rows());
    }

    @GET
    @Path("regions")
    @Operation(
            operationId = "getRegionsTable",
            summary = "Gives the regional table: outcomes, visits, publication delays, waiting times, intervals")
    @APIResponse(
            responseCode = "200",
            description = "The whole table in JSON, or one part of it as a file",
            content = @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = RegionalTable.class)))
    @APIResponse(responseCode = "400", description = REFUSED)
    @APIResponse(responseCode = "406", description = NO_SUCH_FORMAT)
    public Response regions(
            @BeanParam TableParams params,
            @Parameter(
                            description = "Which part a file holds: outcomes, visits, publication_delays, waiting_times"
                                    + " or intervals; JSON has all of them")
                    @QueryParam("part")
                    @DefaultValue("outcomes")
                    String part,
            @Context HttpHeaders headers) {
        RegionalPart chosen = Objects.requireNonNull(Params.choice("part", part, RegionalPart.class));
        RegionalTable table = regionalTables.of(filter(params, false));
        return chosen.answer(downloads, params.format, headers, table);
    }

    private TableFilter filter(TableParams params, boolean moreColumns) {
        params.authorityIds.forEach(authorityIds::checked);
        return new TableFilter(
                Params.day("asOf", params.asOf),
                regions.checked("region", params.region),
                params.authorityIds,
                moreColumns);
    }

    private static boolean moreColumns(String columns) {
        return switch (columns) {
            case ALL -> true;
            case ANALYSTS -> false;
            default -> throw Problems.invalid("columns", "is one of " + ANALYSTS + ", " + ALL);
        };
    }
}
