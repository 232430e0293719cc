package org.inspectionwatch.ingest.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where whoever signs in without having asked for a page ends up. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class HomePage {

    @GET
    @NonBlocking
    @Operation(hidden = true)
    public Response toSources() {
        return Response.seeOther(URI.create(SourcesPage.PATH)).build();
    }
}
