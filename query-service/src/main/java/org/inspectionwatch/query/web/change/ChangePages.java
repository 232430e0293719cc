package org.inspectionwatch.query.web.change;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.ratingchange.KnownRatingChange;
import org.inspectionwatch.query.ratingchange.RatingChangeQueries;
import org.inspectionwatch.query.web.Entered;
import org.inspectionwatch.query.web.PageAddress;
import org.inspectionwatch.query.web.WebWords;

@Path("/rating-changes")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ChangePages {
    private static final String SECTION = "rating-changes";
    private static final String TITLE = "Rating changes";

    private final ChangeLists lists;
    private final RatingChangeQueries queries;

    ChangePages(ChangeLists lists, RatingChangeQueries queries) {
        this.lists = lists;
        this.queries = queries;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@BeanParam ChangeParams params, @Context UriInfo request) {
        PageAddress here = PageAddress.of(request);
        Frame frame = Frame.of(SECTION, TITLE, here.href()).followedBy("all rating changes", feed(here));
        try {
            return Response.ok(new list(frame, here, lists.read(params))).build();
        } catch (HttpProblem problem) {
            ChangeList refused = ChangeList.refused(Entered.problems(problem));
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(new list(frame, here, refused))
                    .build();
        }
    }

    @GET
    @Path("{rating_change_id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("rating_change_id") String ratingChangeId) {
        KnownRatingChange known =
                queries.find(ratingChangeId).orElseThrow(() -> Problems.unknown("rating change", ratingChangeId));
        RatingChange change = known.ratingChange();
        String title = "%s: %s"
                .formatted(change.authority().name(), WebWords.label(change.to().judgement()));
        Frame frame = Frame.of(SECTION, title, "/rating-changes/" + ratingChangeId)
                .under(TITLE, "/rating-changes")
                .followedBy(
                        change.authority().name(),
                        "/feeds/authorities/" + change.authority().authorityId() + ".atom");
        return new show(frame, known);
    }

    /** The narrowest feed that has all of the list. */
    private static String feed(PageAddress here) {
        if (!here.value("authority_id").isEmpty()) {
            return "/feeds/authorities/" + here.value("authority_id") + ".atom";
        }
        String region = here.value("region");
        return region.isEmpty()
                ? "/feeds/rating-changes.atom"
                : "/feeds/regions/" + region.toLowerCase(Locale.ROOT).replace(' ', '-') + ".atom";
    }

    record list(Frame frame, PageAddress here, ChangeList found) implements TemplateInstance {}

    record show(Frame frame, KnownRatingChange known) implements TemplateInstance {}
}
