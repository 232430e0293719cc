package org.inspectionwatch.query.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.event.EventChoice;
import org.inspectionwatch.query.event.EventChoices;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

@Path("/feeds")
@Produces(FeedResource.ATOM)
@Tag(name = "Feeds")
@RunOnVirtualThread
class FeedResource {
    static final String ATOM = "application/atom+xml";
    private static final String PAGE =
            "Document of the archive, counted from 1, the oldest; the newest document without";

    private final Authorities authorities;
    private final EventChoices choices;
    private final FeedAnswers answers;

    FeedResource(Authorities authorities, EventChoices choices, FeedAnswers answers) {
        this.authorities = authorities;
        this.choices = choices;
        this.answers = answers;
    }

    @GET
    @Path("rating-changes.atom")
    @Operation(operationId = "feedAll", summary = "All official events as an Atom feed")
    @APIResponse(responseCode = "200", description = "An Atom document; those of the archive never change")
    @APIResponse(responseCode = "304", description = "The reader has it")
    @APIResponse(responseCode = "307", description = "That document is not full yet: the newest one has its events")
    @APIResponse(responseCode = "400", description = "page is no number of a document")
    public Response all(
            @Parameter(description = PAGE) @QueryParam("page") @Nullable String page,
            @Context Request request,
            @Context UriInfo address) {
        return answer(
                "rating-changes",
                "Rating changes in England",
                EventChoice.ALL,
                page,
                new FeedAnswers.Asked(request, address));
    }

    @GET
    @Path("regions/{region}.atom")
    @Operation(operationId = "feedRegion", summary = "The official events of a region as an Atom feed")
    @APIResponse(responseCode = "200", description = "An Atom document; those of the archive never change")
    @APIResponse(responseCode = "304", description = "The reader has it")
    @APIResponse(responseCode = "307", description = "That document is not full yet: the newest one has its events")
    @APIResponse(responseCode = "404", description = "No such region")
    public Response region(
            @Parameter(description = "Such as south-west") @PathParam("region") String slug,
            @Parameter(description = PAGE) @QueryParam("page") @Nullable String page,
            @Context Request request,
            @Context UriInfo address) {
        String region = authorities.all().stream()
                .map(Authority::region)
                .filter(name -> name.toLowerCase(Locale.ROOT).replace(' ', '-').equals(slug))
                .findFirst()
                .orElseThrow(() -> Problems.unknown("region", slug));
        EventChoice choice = new EventChoice(null, null, region, null, null, null);
        return answer(
                "regions/" + slug, "Rating changes: " + region, choice, page, new FeedAnswers.Asked(request, address));
    }

    @GET
    @Path("authorities/{authority_id}.atom")
    @Operation(operationId = "feedAuthority", summary = "The official events of an authority as an Atom feed")
    @APIResponse(responseCode = "200", description = "An Atom document; those of the archive never change")
    @APIResponse(responseCode = "304", description = "The reader has it")
    @APIResponse(responseCode = "307", description = "That document is not full yet: the newest one has its events")
    @APIResponse(responseCode = "404", description = "No such authority")
    public Response authority(
            @PathParam("authority_id") String authorityId,
            @Parameter(description = PAGE) @QueryParam("page") @Nullable String page,
            @Context Request request,
            @Context UriInfo address) {
        Authority authority =
                authorities.byId(authorityId).orElseThrow(() -> Problems.unknown("authority", authorityId));
        EventChoice choice = new EventChoice(null, List.of(authorityId), null, null, null, null);
        return answer(
                "authorities/" + authorityId,
                "Rating changes: " + authority.name(),
                choice,
                page,
                new FeedAnswers.Asked(request, address));
    }

    private Response answer(
            String name, String title, EventChoice choice, @Nullable String page, FeedAnswers.Asked asked) {
        return answers.answer(new FeedTopic(name, title, choices.filter(choice)), page, asked);
    }
}
