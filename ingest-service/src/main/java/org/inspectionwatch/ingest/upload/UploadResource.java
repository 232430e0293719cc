package org.inspectionwatch.ingest.upload;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.access.NeedsApiKey;
import org.inspectionwatch.ingest.publication.Kept;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Takes publications one by one. */
@Path(UploadResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publications")
@Singleton
public class UploadResource {
    static final String PATH = "/api/v1/publications";

    private final Uploads uploads;

    UploadResource(Uploads uploads) {
        this.uploads = uploads;
    }

    /** The same file under the same location again changes nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @NeedsApiKey
    @Operation(operationId = "uploadPublication", summary = "Hands in one publication: a PDF, HTML or plain text")
    @SecurityRequirement(name = "api_key")
    @APIResponse(
            responseCode = "201",
            description = "A new publication or revision; Location leads to its bytes",
            content = @Content(schema = @Schema(implementation = Uploaded.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already; nothing changed",
            content = @Content(schema = @Schema(implementation = Uploaded.class)))
    @APIResponse(responseCode = "400", description = "A part of the form can't be used, is unknown or comes twice")
    @APIResponse(responseCode = "401", description = "The key is missing or wrong")
    @APIResponse(responseCode = "403", description = "Uploads are switched off")
    @APIResponse(responseCode = "413", description = "The file is over the size limit")
    @APIResponse(responseCode = "503", description = "The database can't be used now; nothing was kept")
    public Response upload(@BeanParam UploadForm form, @Parameter(hidden = true) MultipartFormDataInput parts)
            throws IOException {
        Kept kept = uploads.handIn(form, parts);
        Uploaded answer = new Uploaded(
                kept.publicationId(),
                kept.revision(),
                kept.outcome().name().toLowerCase(Locale.ROOT),
                kept.unreadable());
        URI content = URI.create("%s/%s/revisions/%d/content".formatted(PATH, kept.publicationId(), kept.revision()));
        return kept.outcome() == Kept.Outcome.UNCHANGED
                ? Response.ok(answer).location(content).build()
                : Response.created(content).entity(answer).build();
    }
}
