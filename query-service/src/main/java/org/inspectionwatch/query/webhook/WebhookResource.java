package org.inspectionwatch.query.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@NeedsApiKey
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "No key, or not the right one")
@APIResponse(responseCode = "403", description = "No key is configured")
class WebhookResource {
    private final Webhooks webhooks;
    private final Targets targets;
    private final JsonBody bodies;
    private final Jdbi jdbi;

    WebhookResource(Webhooks webhooks, Targets targets, JsonBody bodies, Jdbi jdbi) {
        this.bodies = bodies;
        this.webhooks = webhooks;
        this.targets = targets;
        this.jdbi = jdbi;
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "Lists webhooks")
    @APIResponse(responseCode = "200", description = "A page of webhooks, by id")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<WebhookView> list(@BeanParam PageParams paging) {
        PageRequest page = paging.request(1, "webhooks");
        List<Webhook> found = jdbi.withHandle(handle -> new WebhookTable(handle).after(page.after(0), page.rows()));
        return Page.of(page, found, webhook -> List.of(webhook.webhookId())).map(this::view);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createWebhook", summary = "Registers an endpoint; the answer shows the secret, this once")
    @APIResponse(
            responseCode = "201",
            description = "It is registered and active",
            content = @Content(schema = @Schema(implementation = WebhookWithSecret.class)))
    @APIResponse(responseCode = "400", description = "A field has a value that it cannot have")
    public Response create(
            @RequestBody(content = @Content(schema = @Schema(implementation = WebhookRequest.class))) @Nullable
                    String body) {
        WebhookRequest request = bodies.read(body, WebhookRequest.class);
        Webhook webhook = webhooks.create(request, targets.checked(request.url()));
        return Response.created(URI.create("/api/v1/webhooks/" + webhook.webhookId()))
                .entity(withSecret(webhook))
                .build();
    }

    @GET
    @Path("{webhook_id}")
    @Operation(operationId = "getWebhook", summary = "Shows a webhook, whether it delivers, and if not, why")
    @APIResponse(responseCode = "200", description = "The webhook, without its secret")
    @APIResponse(responseCode = "404", description = "No such webhook")
    public WebhookView get(@PathParam("webhook_id") String webhookId) {
        return view(webhooks.get(webhookId));
    }

    @PUT
    @Path("{webhook_id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "editWebhook",
            summary = "Replaces url, description and events; what is written down already is still delivered")
    @APIResponse(responseCode = "200", description = "The webhook as it is now")
    @APIResponse(responseCode = "400", description = "A field has a value that it cannot have")
    @APIResponse(responseCode = "404", description = "No such webhook")
    public WebhookView edit(
            @PathParam("webhook_id") String webhookId,
            @RequestBody(content = @Content(schema = @Schema(implementation = WebhookRequest.class))) @Nullable
                    String body) {
        WebhookRequest request = bodies.read(body, WebhookRequest.class);
        return view(webhooks.edit(webhookId, request, targets.checked(request.url())));
    }

    @DELETE
    @Path("{webhook_id}")
    @Operation(operationId = "deleteWebhook", summary = "Deletes a webhook with its log of deliveries")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "No such webhook")
    public void delete(@PathParam("webhook_id") String webhookId) {
        webhooks.delete(webhookId);
    }

    @POST
    @Path("{webhook_id}/rotate-secret")
    @Operation(
            operationId = "rotateSecret",
            summary = "Makes a new secret and shows it, this once; the old one signs too for a day")
    @APIResponse(responseCode = "200", description = "The webhook and its new secret")
    @APIResponse(responseCode = "404", description = "No such webhook")
    public WebhookWithSecret rotateSecret(@PathParam("webhook_id") String webhookId) {
        return withSecret(webhooks.rotateSecret(webhookId));
    }

    private WebhookWithSecret withSecret(Webhook webhook) {
        return new WebhookWithSecret(view(webhook), webhook.secret().text());
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(
                webhook, jdbi.withHandle(handle -> new DeliveryQueue(handle).waiting(webhook.webhookId())));
    }
}
