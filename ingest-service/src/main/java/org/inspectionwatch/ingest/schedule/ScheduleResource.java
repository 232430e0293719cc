package org.inspectionwatch.ingest.schedule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.access.NeedsApiKey;
import org.inspectionwatch.ingest.source.SourceProblems;
import org.inspectionwatch.ingest.source.Sources;
import org.inspectionwatch.rest.problem.Place;

/** Steers the sources that are looked at by schedule. */
@Path("/api/v1/sources/{source_id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sources")
public class ScheduleResource {
    private static final int MOST_ITEMS = 1_000;
    private static final List<String> STATES = List.of("waiting", "kept", "dead");

    private final ScheduleStore schedule;
    private final ItemQueries items;
    private final Sources sources;

    ScheduleResource(ScheduleStore schedule, ItemQueries items, Sources sources) {
        this.schedule = schedule;
        this.items = items;
        this.sources = sources;
    }

    /** Due at once; a run under way is not disturbed, and the next one follows it. */
    @POST
    @Path("/runs")
    @RunOnVirtualThread
    @NeedsApiKey
    @Operation(
            operationId = "runSource",
            summary = "Looks at a source now",
            description = "With full=true at the whole listing and all documents, those given up included; what has not"
                    + " changed is not sent again.")
    @SecurityRequirement(name = "api_key")
    @APIResponse(responseCode = "202", description = "It is due now")
    @APIResponse(responseCode = "401", description = "The key is missing or wrong")
    @APIResponse(responseCode = "403", description = "Writing is switched off")
    @APIResponse(responseCode = "404", description = "No such source is on the schedule")
    public Response run(
            @PathParam("source_id") String sourceId, @QueryParam("full") @DefaultValue("false") String full) {
        return accepted(schedule.runNow(sourceId, Place.QUERY.flag("full", full)), sourceId);
    }

    /** The request in hand is the last one. */
    @POST
    @Path("/pause")
    @RunOnVirtualThread
    @NeedsApiKey
    @Operation(operationId = "pauseSource", summary = "Lets a source rest until it is resumed")
    @SecurityRequirement(name = "api_key")
    @APIResponse(responseCode = "202", description = "It rests")
    @APIResponse(responseCode = "401", description = "The key is missing or wrong")
    @APIResponse(responseCode = "403", description = "Writing is switched off")
    @APIResponse(responseCode = "404", description = "No such source is on the schedule")
    public Response pause(@PathParam("source_id") String sourceId) {
        return accepted(schedule.pause(sourceId, true), sourceId);
    }

    /** Goes on where it stopped. */
    @POST
    @Path("/resume")
    @RunOnVirtualThread
    @NeedsApiKey
    @Operation(operationId = "resumeSource", summary = "Lets a paused source go on where it stopped")
    @SecurityRequirement(name = "api_key")
    @APIResponse(responseCode = "202", description = "It goes on")
    @APIResponse(responseCode = "401", description = "The key is missing or wrong")
    @APIResponse(responseCode = "403", description = "Writing is switched off")
    @APIResponse(responseCode = "404", description = "No such source is on the schedule")
    public Response resume(@PathParam("source_id") String sourceId) {
        return accepted(schedule.pause(sourceId, false), sourceId);
    }

    /** By state; the newest listed first. */
    @GET
    @Path("/items")
    @RunOnVirtualThread
    @Operation(
            operationId = "listSourceItems",
            summary = "What a source lists, and how far each document has come",
            description = "States: waiting, kept, dead. At most 1000.")
    @APIResponse(responseCode = "200", description = "The items, the newest listed first")
    @APIResponse(responseCode = "400", description = "There is no such state")
    @APIResponse(responseCode = "404", description = "There is no such source")
    public ItemList items(
            @PathParam("source_id") String sourceId, @QueryParam("state") @DefaultValue("dead") String state) {
        if (!STATES.contains(state)) {
            throw Place.QUERY.refuse("state", "is one of " + String.join(", ", STATES));
        }
        if (sources.find(sourceId).isEmpty()) {
            throw SourceProblems.unknown(sourceId);
        }
        return new ItemList(items.of(sourceId, state, MOST_ITEMS));
    }

    private static Response accepted(boolean found, String sourceId) {
        if (!found) {
            throw SourceProblems.unknown(sourceId);
        }
        return Response.accepted().build();
    }
}
