package org.inspectionwatch.ingest.source;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.rest.problem.Place;

/** Sources and their runs. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources")
public class SourceResource {
    private static final int MOST_RUNS = 200;

    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    /** All of them, by id. */
    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "listSources",
            summary = "All sources, each with its last run",
            description = "A first run under way is shown with the status running and what it has done so far.")
    public SourceList list() {
        return new SourceList(sources.all());
    }

    /** One of them. */
    @GET
    @Path("/{source_id}")
    @RunOnVirtualThread
    @Operation(operationId = "getSource", summary = "One source with its last run and its schedule")
    @APIResponse(responseCode = "200", description = "The source")
    @APIResponse(responseCode = "404", description = "There is no such source")
    public SourceState source(@PathParam("source_id") String sourceId) {
        return sources.find(sourceId).orElseThrow(() -> SourceProblems.unknown(sourceId));
    }

    /** Newest first. */
    @GET
    @Path("/{source_id}/runs")
    @RunOnVirtualThread
    @Operation(
            operationId = "listRuns",
            summary = "Runs of a source, newest first",
            description = "Only those that brought something, or ended otherwise than the one before.")
    @APIResponse(responseCode = "200", description = "The runs")
    @APIResponse(responseCode = "404", description = "There is no such source")
    public RunList runs(
            @PathParam("source_id") String sourceId, @QueryParam("limit") @DefaultValue("20") String limit) {
        source(sourceId);
        return new RunList(sources.runs(sourceId, Place.QUERY.number("limit", limit, 1, MOST_RUNS)));
    }
}
