package org.inspectionwatch.query.web.home;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.pages.Frame;

@Path("/")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class HomePage {

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return new home(
                Frame.of("home", "What’s new", "/").followedBy("All rating changes", "/feeds/rating-changes.atom"));
    }

    record home(Frame frame) implements TemplateInstance {}
}
