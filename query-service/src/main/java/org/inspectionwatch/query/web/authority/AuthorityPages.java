package org.inspectionwatch.query.web.authority;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.paging.Regions;
import org.inspectionwatch.query.web.PageAddress;
import org.jspecify.annotations.Nullable;

@Path("/authorities")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AuthorityPages {
    private final Authorities authorities;
    private final Regions regions;
    private final AuthorityIndex index;
    private final AuthorityViews views;

    AuthorityPages(Authorities authorities, Regions regions, AuthorityIndex index, AuthorityViews views) {
        this.authorities = authorities;
        this.regions = regions;
        this.index = index;
        this.views = views;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("region") @Nullable String region, @QueryParam("q") @Nullable String q) {
        String chosenRegion = regions.checked("region", blankToNull(region));
        String name = blankToNull(q);
        UriBuilder permalink = UriBuilder.fromPath("/authorities");
        if (chosenRegion != null) {
            permalink.queryParam("region", "{region}").resolveTemplate("region", chosenRegion);
        }
        if (name != null) {
            permalink.queryParam("q", "{q}").resolveTemplate("q", name);
        }
        return new list(
                Frame.of("authorities", "Authorities", permalink.build().toString())
                        .followedBy("All rating changes", "/feeds/rating-changes.atom"),
                index.letters(chosenRegion, name),
                index.former(chosenRegion, name),
                index.regions(),
                chosenRegion,
                name,
                new PageAddress("/api/v1/tables/authorities", Map.of()).with("region", chosenRegion),
                index.today());
    }

    @GET
    @Path("{authority_id}")
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("authority_id") String authorityId, @QueryParam("asOf") @Nullable String asOf) {
        Authority authority =
                authorities.byId(authorityId).orElseThrow(() -> Problems.unknown("authority", authorityId));
        LocalDate day = Params.day("asOf", blankToNull(asOf));
        String path = "/authorities/" + authorityId;
        return new show(
                Frame.of("authorities", authority.shortName(), day == null ? path : path + "?asOf=" + day)
                        .under("Authorities", "/authorities")
                        .followedBy(
                                "Rating changes of " + authority.shortName(),
                                "/feeds/authorities/%s.atom".formatted(authorityId)),
                views.of(authority, day));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    record list(
            Frame frame,
            List<IndexLetter> letters,
            List<IndexEntry> former,
            List<String> regions,
            @Nullable String region,
            @Nullable String q,
            PageAddress table,
            LocalDate today)
            implements TemplateInstance {}

    record show(Frame frame, AuthorityView view) implements TemplateInstance {}
}
