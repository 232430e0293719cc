package org.inspectionwatch.ingest.publication;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The original bytes of publications. */
@Path("/api/v1/publications")
@Tag(name = "publications")
public class PublicationResource {
    private final Publications publications;

    PublicationResource(Publications publications) {
        this.publications = publications;
    }

    /** Always as a download: what others wrote is never shown under this service's name. */
    @GET
    @Path("/{publication_id}/revisions/{revision}/content")
    @RunOnVirtualThread
    @Operation(operationId = "getRevisionContent", summary = "The bytes of a revision, exactly as they were fetched")
    @APIResponse(
            responseCode = "200",
            description = "The bytes, with the media type found in them, always as a download",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/octet-stream",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "The bytes are those of If-None-Match")
    @APIResponse(responseCode = "404", description = "There is no such revision")
    public Response content(
            @PathParam("publication_id") String publicationId,
            @PathParam("revision") int revision,
            @Context HttpHeaders headers,
            @Context Request request) {
        RevisionContent content = publications
                .content(publicationId, revision)
                .orElseThrow(() -> HttpProblem.builder()
                        .withStatus(Response.Status.NOT_FOUND)
                        .withTitle("Not Found")
                        .withDetail("There is no revision %d of publication %s.".formatted(revision, publicationId))
                        .build());
        MediaType mediaType = MediaType.valueOf(content.mediaType());
        if (headers.getAcceptableMediaTypes().stream().noneMatch(mediaType::isCompatible)) {
            throw new NotAcceptableException();
        }
        EntityTag tag = new EntityTag(content.contentHash());
        Response.ResponseBuilder notModified = request.evaluatePreconditions(tag);
        if (notModified != null) {
            return notModified.build();
        }
        return Response.ok(content.bytes(), mediaType)
                .tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(content.fileName()))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** RFC 6266 with the name in RFC 8187's coding: no character of it can end the header. */
    private static String disposition(String fileName) {
        String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename*=UTF-8''" + encoded;
    }
}
