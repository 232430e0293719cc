package org.inspectionwatch.query.digest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.rest.openapi.CommonAnswers;
import org.jdbi.v3.core.Jdbi;

/** Ends a subscription for whoever has its e-mail. Looking at the page ends nothing: programs look at every link. */
@Path("/digests/unsubscribe/{token}")
@Produces(MediaType.TEXT_HTML)
@Tag(name = "Digests")
@RunOnVirtualThread
class UnsubscribeResource {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
            <title>Inspection Watch: e-mails</title></head>
            <body><main><h1>E-mails from Inspection Watch</h1>%s</main></body>
            </html>
            """;
    private static final String ASK = PAGE.formatted("<p>Do you want to get no more of these e-mails?</p>"
            + "<form method=\"post\"><button type=\"submit\">Send me no more</button></form>");
    private static final String DONE =
            PAGE.formatted("<p>You get no more of these e-mails, and your address is forgotten.</p>");

    private final Jdbi jdbi;

    UnsubscribeResource(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @GET
    @Operation(
            extensions = @Extension(name = CommonAnswers.WITHOUT_DATABASE, value = "true"),
            operationId = "askToUnsubscribe",
            summary = "A page with a button; looking at it ends nothing")
    @APIResponse(responseCode = "200", description = "The page, whether or not there is such a subscription")
    public Response ask(@PathParam("token") String token) {
        return page(ASK);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "unsubscribe", summary = "Ends the subscription, at one click (RFC 8058)")
    @APIResponse(responseCode = "200", description = "There is no such subscription any more")
    public Response unsubscribe(@PathParam("token") String token) {
        jdbi.useHandle(handle -> new DigestTable(handle).unsubscribe(token));
        return page(DONE);
    }

    private static Response page(String html) {
        return Response.ok(html)
                .header("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
