package org.inspectionwatch.query.web.authority;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.query.inspection.InspectionQueries;
import org.inspectionwatch.query.paging.Problems;

@Path("/inspections")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class InspectionPages {
    private final Authorities authorities;
    private final InspectionQueries inspections;
    private final AuthorityViews views;

    InspectionPages(Authorities authorities, InspectionQueries inspections, AuthorityViews views) {
        this.authorities = authorities;
        this.inspections = inspections;
        this.views = views;
    }

    @GET
    @Path("{inspection_id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("inspection_id") String inspectionId) {
        Authority authority = inspections
                .find(inspectionId)
                .flatMap(detail -> authorities.byId(detail.inspection().authorityId()))
                .orElseThrow(() -> Problems.unknown("inspection", inspectionId));
        OneInspection one = views.inspection(authority, inspectionId)
                .orElseThrow(() -> Problems.unknown("inspection", inspectionId));
        String name = authority.shortName();
        return new show(
                Frame.of(
                                "authorities",
                                "%s, %s".formatted(one.view().datedTitle(), name),
                                "/inspections/" + inspectionId)
                        .under("Authorities", "/authorities")
                        .under(name, "/authorities/" + authority.authorityId())
                        .followedBy(
                                "Rating changes of " + name,
                                "/feeds/authorities/%s.atom".formatted(authority.authorityId())),
                authority,
                one);
    }

    record show(Frame frame, Authority authority, OneInspection one) implements TemplateInstance {}
}
