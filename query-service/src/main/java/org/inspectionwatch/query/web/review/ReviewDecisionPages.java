package org.inspectionwatch.query.web.review;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.access.Caller;
import org.inspectionwatch.access.NeedsSignIn;
import org.inspectionwatch.access.Visitor;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.review.DecisionWriter;
import org.inspectionwatch.query.review.KnownDecision;
import org.inspectionwatch.query.review.ReviewQueries;
import org.inspectionwatch.rest.problem.PlainText;
import org.jspecify.annotations.Nullable;

/** What people decided, and where they take it back. */
@Path(ReviewDecisionPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ReviewDecisionPages {
    static final String PATH = "/review/decisions";

    private static final String ROWS = "25";
    private static final int LONGEST_NOTE = 2_000;

    private final ReviewQueries queries;
    private final DecisionWriter decisions;
    private final Visitor visitor;
    private final Caller caller;

    ReviewDecisionPages(ReviewQueries queries, DecisionWriter decisions, Visitor visitor, Caller caller) {
        this.queries = queries;
        this.decisions = decisions;
        this.visitor = visitor;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("done") @Nullable String done) {
        PageRequest page = PageRequest.of(ROWS, cursor, 2, "review-decisions-page");
        Page<KnownDecision> found = Page.of(
                page,
                queries.latestDecisions(page),
                known -> List.of(
                        known.decision().decidedAt().toString(),
                        known.decision().decisionId()));
        return new list(
                Frame.of(ReviewPages.SECTION, "Decisions", PATH).under("Review queue", ReviewPages.PATH),
                found.items(),
                cursor == null ? null : PATH,
                found.nextCursor() == null ? null : PATH + "?cursor=" + found.nextCursor(),
                visitor.name(),
                done != null);
    }

    /** A decision too, and as such taken back. */
    @POST
    @Path("{decision_id}/take-back")
    @NeedsSignIn
    @Operation(hidden = true)
    public Response takeBack(@PathParam("decision_id") String decisionId, @FormParam("note") @Nullable String note) {
        KnownDecision known =
                queries.decision(decisionId).orElseThrow(() -> Problems.unknown("review decision", decisionId));
        if (note != null && (note.length() > LONGEST_NOTE || PlainText.hasZero(note))) {
            throw Problems.invalidField("note", "is longer than %d characters, or no text".formatted(LONGEST_NOTE));
        }
        String why = note == null || note.isBlank() ? null : note.strip();
        decisions.takeBack(known, why, caller.name());
        return Response.seeOther(URI.create(PATH + "?done=taken-back")).build();
    }

    record list(
            Frame frame,
            List<KnownDecision> decisions,
            @Nullable String first,
            @Nullable String next,
            @Nullable String visitor,
            boolean done)
            implements TemplateInstance {}
}
