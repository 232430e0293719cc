package org.inspectionwatch.ingest.web;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.access.NeedsSignIn;
import org.inspectionwatch.ingest.schedule.ScheduleStore;
import org.inspectionwatch.ingest.source.SourceProblems;
import org.jspecify.annotations.Nullable;

/** The buttons of a source's page. */
@Path(SourcesPage.PATH + "/{source_id}/control")
@Produces(MediaType.TEXT_HTML)
@NeedsSignIn
@RunOnVirtualThread
class SourceControl {
    private final ScheduleStore schedule;

    SourceControl(ScheduleStore schedule) {
        this.schedule = schedule;
    }

    @POST
    @Operation(hidden = true)
    public Response control(@PathParam("source_id") String sourceId, @FormParam("action") @Nullable String action) {
        boolean known = switch (action) {
            case "run" -> schedule.runNow(sourceId, false);
            case "full" -> schedule.runNow(sourceId, true);
            case "pause" -> schedule.pause(sourceId, true);
            case "resume" -> schedule.pause(sourceId, false);
            case null, default -> throw SourceProblems.unknownAction();
        };
        if (!known) {
            throw SourceProblems.unknown(sourceId);
        }
        return Response.seeOther(UriBuilder.fromPath(SourcesPage.PATH)
                        .path("{id}")
                        .queryParam("done", action)
                        .build(sourceId))
                .build();
    }
}
