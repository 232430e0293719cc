package org.inspectionwatch.query.digest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.access.NeedsApiKey;
import org.inspectionwatch.query.paging.JsonBody;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Problems;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/digests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Digests")
@NeedsApiKey
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "No key, or not the right one")
@APIResponse(responseCode = "403", description = "No key is configured")
class DigestResource {
    private final Jdbi jdbi;
    private final NewDigests digests;
    private final DigestMailer mailer;
    private final JsonBody bodies;

    DigestResource(Jdbi jdbi, NewDigests digests, DigestMailer mailer, JsonBody bodies) {
        this.bodies = bodies;
        this.jdbi = jdbi;
        this.digests = digests;
        this.mailer = mailer;
    }

    @GET
    @Operation(operationId = "listDigests", summary = "Lists subscriptions to e-mail digests")
    @APIResponse(responseCode = "200", description = "A page of subscriptions, by id")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<DigestView> list(@BeanParam PageParams paging) {
        PageRequest page = paging.request(1, "digests");
        List<Digest> found = jdbi.withHandle(handle -> new DigestTable(handle).after(page.after(0), page.rows()));
        return Page.of(page, found, digest -> List.of(digest.digestId())).map(DigestView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createDigest",
            summary =
                    "Subscribes an address, at 7 in the morning daily or on Mondays; nothing is sent when nothing happened")
    @APIResponse(
            responseCode = "201",
            description = "It is subscribed, from now on",
            content = @Content(schema = @Schema(implementation = DigestView.class)))
    @APIResponse(responseCode = "400", description = "A field has a value that it cannot have")
    @APIResponse(responseCode = "403", description = "No key is configured, or no sender of digests is")
    public Response create(
            @RequestBody(content = @Content(schema = @Schema(implementation = DigestRequest.class))) @Nullable
                    String body) {
        DigestRequest request = bodies.read(body, DigestRequest.class);
        if (!mailer.switchedOn()) {
            throw HttpProblem.valueOf(
                    Response.Status.FORBIDDEN,
                    "Digests are switched off: no sender is configured (inspection-watch.digest.from).");
        }
        Digest digest = digests.create(request);
        return Response.created(URI.create("/api/v1/digests/" + digest.digestId()))
                .entity(DigestView.of(digest))
                .build();
    }

    @GET
    @Path("{digest_id}")
    @Operation(operationId = "getDigest", summary = "Shows a subscription")
    @APIResponse(responseCode = "200", description = "The subscription")
    @APIResponse(responseCode = "404", description = "No such subscription")
    public DigestView get(@PathParam("digest_id") String digestId) {
        return jdbi.withHandle(handle -> new DigestTable(handle).find(digestId))
                .map(DigestView::of)
                .orElseThrow(() -> Problems.unknown("digest", digestId));
    }

    @DELETE
    @Path("{digest_id}")
    @Operation(operationId = "deleteDigest", summary = "Ends a subscription and forgets its address")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such subscription")
    public void delete(@PathParam("digest_id") String digestId) {
        if (!jdbi.withHandle(handle -> new DigestTable(handle).delete(digestId))) {
            throw Problems.unknown("digest", digestId);
        }
    }
}
