package org.inspectionwatch.query.web.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.access.Caller;
import org.inspectionwatch.access.NeedsSignIn;
import org.inspectionwatch.access.Visitor;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.pages.Problem;
import org.inspectionwatch.query.decision.ClaimField;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.review.DecisionWriter;
import org.inspectionwatch.query.review.QueueCount;
import org.inspectionwatch.query.review.QueuedItem;
import org.inspectionwatch.query.review.ReviewFilter;
import org.inspectionwatch.query.review.ReviewFilters;
import org.inspectionwatch.query.review.ReviewQueries;
import org.inspectionwatch.query.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** What people should look at, and where they decide it. */
@Path(ReviewPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ReviewPages {
    static final String PATH = "/review";
    static final String SECTION = "review";

    private static final String TITLE = "Review queue";
    private static final String ROWS = "20";

    private final ReviewQueries queries;
    private final DecisionWriter decisions;
    private final Doubts doubts;
    private final Visitor visitor;
    private final Caller caller;
    private final ReviewFilters filters;

    ReviewPages(
            ReviewQueries queries,
            DecisionWriter decisions,
            Doubts doubts,
            Visitor visitor,
            Caller caller,
            ReviewFilters filters) {
        this.filters = filters;
        this.queries = queries;
        this.decisions = decisions;
        this.doubts = doubts;
        this.visitor = visitor;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("authority_id") @Nullable String authorityId,
            @QueryParam("region") @Nullable String region,
            @QueryParam("field") @Nullable String field,
            @QueryParam("holds_back") @Nullable String holdsBack,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("decided") @Nullable String decided,
            @Context UriInfo request) {
        ReviewFilter filter = filters.of(filled(authorityId), filled(region), filled(field), filled(holdsBack));
        PageRequest page = PageRequest.of(ROWS, filled(cursor), 2, "review-page", filter);
        Page<QueuedItem> found = Page.of(
                page,
                queries.list(filter, page),
                queued -> List.of(queued.firstSeenAt().toString(), queued.item().itemId()));
        List<QueueCount> counts = queries.counts();
        PageAddress here = PageAddress.of(request).with("decided", null);
        return new list(
                Frame.of(SECTION, TITLE, here.href()),
                here,
                found.items().stream().map(doubts::of).toList(),
                found.nextCursor(),
                counts,
                counts.stream().mapToInt(QueueCount::items).sum(),
                counts.stream().mapToInt(QueueCount::holding).sum(),
                decided != null);
    }

    /** One item beside its evidence, with the form to decide it. */
    @GET
    @Path("{item_id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("item_id") String itemId) {
        return item(found(itemId), new DecisionForm(), List.of());
    }

    /** Decides it, and goes on to the queue. */
    @POST
    @Path("{item_id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @NeedsSignIn
    @Operation(hidden = true)
    public Response decide(@PathParam("item_id") String itemId, @BeanParam DecisionForm form) {
        QueuedItem queued = found(itemId);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return again(queued, form, problems);
        }
        FindingRecorded read = queries.read(queued.item().findingId())
                .orElseThrow(() -> HttpProblem.valueOf(
                        Response.Status.CONFLICT, "The document of this item was read anew; look again."));
        try {
            ReviewDecided decision = decisions.decide(queued.item(), read, form.request(), caller.name());
            return Response.seeOther(URI.create(PATH + "?decided=" + decision.decisionId()))
                    .build();
        } catch (HttpProblem refused) {
            String message = Objects.requireNonNullElse(refused.getDetail(), "That can't be decided so.");
            return again(queued, form, List.of(new Problem("value", message)));
        }
    }

    private Response again(QueuedItem queued, DecisionForm form, List<Problem> problems) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(item(queued, form, problems))
                .build();
    }

    private TemplateInstance item(QueuedItem queued, DecisionForm form, List<Problem> problems) {
        Doubt doubt = doubts.of(queued);
        Set<String> verdicts =
                queued.item().verdicts().stream().map(Verdict::slug).collect(Collectors.toCollection(TreeSet::new));
        return new item(
                Frame.of(SECTION, doubt.label(), PATH + "/" + queued.item().itemId())
                        .under(TITLE, PATH),
                doubt,
                verdicts,
                ClaimField.correctable().contains(queued.item().field()),
                ClaimField.correctable(),
                form,
                problems,
                visitor.name());
    }

    private QueuedItem found(String itemId) {
        return queries.find(itemId).orElseThrow(() -> Problems.unknown("review item", itemId));
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    record list(
            Frame frame,
            PageAddress here,
            List<Doubt> doubts,
            @Nullable String nextCursor,
            List<QueueCount> counts,
            int total,
            int holding,
            boolean decided)
            implements TemplateInstance {}

    record item(
            Frame frame,
            Doubt doubt,
            Set<String> verdicts,
            boolean correctable,
            Set<String> fields,
            DecisionForm form,
            List<Problem> problems,
            @Nullable String visitor)
            implements TemplateInstance {}
}
