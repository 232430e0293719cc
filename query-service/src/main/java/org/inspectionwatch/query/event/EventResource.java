package org.inspectionwatch.query.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.query.answer.Kept;
import org.inspectionwatch.query.eventlog.EventFilter;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.query.eventlog.EventSearch;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.query.eventlog.PositionRange;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.rest.problem.Place;
import org.jspecify.annotations.Nullable;

@Kept
@APIResponse(responseCode = "304", description = "The client has the answer that If-None-Match names")
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventResource {
    private final EventSearch search;
    private final EventLog log;
    private final EventChoices choices;
    private final Positions positions;

    EventResource(EventSearch search, EventLog log, EventChoices choices, Positions positions) {
        this.search = search;
        this.log = log;
        this.choices = choices;
        this.positions = positions;
    }

    @GET
    @RunOnVirtualThread
    @Operation(
            operationId = "listEvents",
            summary =
                    "Lists what was told, oldest first, for consumers who ask again and again with the cursor they have")
    @APIResponse(responseCode = "200", description = "Some of the events, and the cursor to go on with")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public EventPage list(
            @BeanParam EventQuery query,
            @Parameter(description = "Without cursor: told at this time or later; a day or a time with zone")
                    @QueryParam("since")
                    @Nullable
                    String since,
            @Parameter(description = "next_cursor of the page before") @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        EventFilter filter = choices.filter(query.choice());
        int most = PageRequest.of(limit, null, 0, "events").limit();
        long last = log.last();
        long after = cursor == null
                ? positions.before(Place.QUERY, since).orElse(0)
                : positions.checked(Place.QUERY, "cursor", cursor);
        List<LoggedEvent> found = search.find(filter, new PositionRange(after, last), most + 1);
        boolean more = found.size() > most;
        List<LoggedEvent> shown = more ? found.subList(0, most) : found;
        long next = more ? shown.getLast().position() : Math.max(last, after);
        return new EventPage(shown.stream().map(EventDocument::of).toList(), String.valueOf(next), more);
    }
}
