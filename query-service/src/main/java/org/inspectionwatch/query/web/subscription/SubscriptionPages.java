package org.inspectionwatch.query.web.subscription;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.pages.Link;
import org.inspectionwatch.query.digest.DigestDesk;
import org.inspectionwatch.query.event.OwnAddress;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.web.Choices;
import org.jspecify.annotations.Nullable;

/** All ways to be told. */
@Path(SubscriptionPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SubscriptionPages {
    static final String PATH = "/subscriptions";
    static final String SECTION = "subscriptions";
    static final String TITLE = "Subscribe";

    private final Choices choices;
    private final AuthorityIds authorityIds;
    private final DigestDesk digests;
    private final OwnAddress address;

    SubscriptionPages(Choices choices, AuthorityIds authorityIds, DigestDesk digests, OwnAddress address) {
        this.choices = choices;
        this.authorityIds = authorityIds;
        this.digests = digests;
        this.address = address;
    }

    /** With an authority, the address of its feed. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@QueryParam("authority_id") @Nullable String authorityId, @Context UriInfo request) {
        String checked = authorityIds.checked(ChoiceForm.filled(authorityId));
        List<Link> regions = choices.regions().stream()
                .map(region -> new Link(
                        region.label(),
                        "/feeds/regions/%s.atom"
                                .formatted(
                                        region.value().toLowerCase(Locale.ROOT).replace(' ', '-'))))
                .toList();
        return new show(
                Frame.of(SECTION, TITLE, PATH).followedBy("all rating changes", "/feeds/rating-changes.atom"),
                regions,
                checked,
                address.in(request),
                digests.switchedOn());
    }

    record show(Frame frame, List<Link> regions, @Nullable String authorityId, String publicUrl, boolean digests)
            implements TemplateInstance {}
}
