package org.inspectionwatch.ingest.source;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sources and their runs. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources")
public class SourceResource {
    private final Sources sources;

    SourceResource(Sources sources) {
        this.sources = sources;
    }

    /** All of them, by id. */
    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "list_sources",
            summary = "All sources, each with its last run",
            description = "A first run under way is shown with the status running and what it has done so far.")
    public SourceList list() {
        return new SourceList(sources.all());
    }
}
