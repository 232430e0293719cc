package org.inspectionwatch.query.stream;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.query.event.EventChoices;
import org.inspectionwatch.query.event.EventQuery;
import org.inspectionwatch.query.event.Positions;
import org.inspectionwatch.query.eventlog.EventFilter;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.rest.problem.BusyException;
import org.inspectionwatch.rest.problem.Place;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/events/stream")
@Tag(name = "Events")
class StreamResource {
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final int COME_BACK_SECONDS = 10;

    private final EventChoices choices;
    private final Positions positions;
    private final EventLog log;
    private final OpenStreams streams;

    StreamResource(EventChoices choices, Positions positions, EventLog log, OpenStreams streams) {
        this.choices = choices;
        this.positions = positions;
        this.log = log;
        this.streams = streams;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RunOnVirtualThread
    @Operation(
            operationId = "streamEvents",
            summary = "Streams what is told, from now on or from where the reader left off, as server-sent events")
    @APIResponse(
            responseCode = "200",
            description =
                    "id: position; event: CloudEvents type; data: the CloudEvent in JSON; a comment as sign of life",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "400", description = "A parameter or Last-Event-ID has a value that it cannot have")
    @APIResponse(responseCode = "503", description = "As many streams are open as there may be")
    public void stream(
            @BeanParam EventQuery query,
            @Parameter(description = "Id of the last event that the reader has; counts before since")
                    @HeaderParam(LAST_EVENT_ID)
                    @Nullable
                    String lastEventId,
            @Parameter(description = "Told at this time or later; a day or a time with zone")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Context Sse sse,
            @Context SseEventSink sink,
            @Context HttpServerResponse response)
            throws InterruptedException {
        EventFilter filter = choices.filter(query.choice());
        long after = lastEventId == null
                ? positions.before(Place.QUERY, since).orElseGet(log::last)
                : positions.checked(Place.HEADER, LAST_EVENT_ID, lastEventId);
        if (!streams.open(new OpenStreams.Channel(sse, sink, response), filter, after)) {
            throw BusyException.service(
                    "As many streams are open as there may be; come back in a moment.", COME_BACK_SECONDS);
        }
    }
}
