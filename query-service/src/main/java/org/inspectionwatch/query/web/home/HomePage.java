package org.inspectionwatch.query.web.home;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.web.change.Moves;

@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HomePage {
    /** Whoever looks each day sees at most so many inspections that changed ratings. */
    private static final int MOST = 6;

    private final HomeQueries queries;
    private final Clock clock;

    HomePage(HomeQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        LocalDate today = LocalDate.now(clock);
        List<RatingChange> todays = queries.today(today, clock.getZone());
        return new home(
                Frame.of("home", "What’s new", "/").followedBy("all rating changes", "/feeds/rating-changes.atom"),
                today,
                todays.size(),
                Moves.of(todays),
                Moves.of(queries.latest(todays, today)).stream().limit(MOST).toList(),
                queries.tally(today),
                queries.visits(),
                queries.priorityActions());
    }

    record home(
            Frame frame,
            LocalDate today,
            int told,
            List<Moves> todays,
            List<Moves> latest,
            Tally tally,
            List<Outcome> visits,
            List<Outcome> actions)
            implements TemplateInstance {}
}
