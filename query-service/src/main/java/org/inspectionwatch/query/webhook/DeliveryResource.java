package org.inspectionwatch.query.webhook;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.access.NeedsApiKey;
import org.inspectionwatch.query.paging.JsonBody;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Params;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/webhooks/{webhook_id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
@NeedsApiKey
@RunOnVirtualThread
@APIResponse(responseCode = "401", description = "No key, or not the right one")
@APIResponse(responseCode = "403", description = "No key is configured")
@APIResponse(responseCode = "404", description = "No such webhook")
class DeliveryResource {
    private final Webhooks webhooks;
    private final Replay replay;
    private final TestMessage test;
    private final Dispatcher dispatcher;
    private final JsonBody bodies;
    private final Jdbi jdbi;

    DeliveryResource(
            Webhooks webhooks, Replay replay, TestMessage test, Dispatcher dispatcher, JsonBody bodies, Jdbi jdbi) {
        this.bodies = bodies;
        this.webhooks = webhooks;
        this.replay = replay;
        this.test = test;
        this.dispatcher = dispatcher;
        this.jdbi = jdbi;
    }

    @GET
    @Path("deliveries")
    @Operation(
            operationId = "listDeliveries",
            summary = "Lists what was and is to be delivered, the latest first, with all tries")
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    @APIResponse(responseCode = "400", description = "A parameter has a value that it cannot have")
    public Page<DeliveryView> deliveries(
            @PathParam("webhook_id") String webhookId,
            @Parameter(description = "waiting or delivered") @QueryParam("status") @Nullable String status,
            @BeanParam PageParams paging) {
        webhooks.get(webhookId);
        PageRequest page = paging.request(1, "deliveries", webhookId, status);
        String checked = Params.slug("status", status, DeliveryStatus.class);
        return Page.of(
                        page,
                        jdbi.withHandle(handle -> new DeliveryLog(handle).list(webhookId, checked, page)),
                        row -> List.of(String.valueOf(row.sequence())))
                .map(DeliveryLog.Row::view);
    }

    @POST
    @Path("pause")
    @Operation(operationId = "pauseWebhook", summary = "Delivers nothing until it is resumed; nothing is lost")
    @APIResponse(responseCode = "200", description = "The webhook as it is now")
    public WebhookView pause(@PathParam("webhook_id") String webhookId) {
        return view(webhooks.pause(webhookId));
    }

    @POST
    @Path("resume")
    @Operation(
            operationId = "resumeWebhook",
            summary = "Delivers again after a pause or after it was disabled, from where it stopped")
    @APIResponse(responseCode = "200", description = "The webhook as it is now")
    public WebhookView resume(@PathParam("webhook_id") String webhookId) {
        WebhookView resumed = view(webhooks.resume(webhookId));
        dispatcher.wake();
        return resumed;
    }

    @POST
    @Path("test")
    @Operation(
            operationId = "testWebhook",
            summary = "Posts a signed webhook.test once, whatever the status, and shows the answer")
    @APIResponse(responseCode = "200", description = "What the endpoint answered")
    public Attempt test(@PathParam("webhook_id") String webhookId) {
        return test.post(webhooks.get(webhookId));
    }

    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @Operation(
            operationId = "replayDeliveries",
            summary = "Delivers again, by positions or times, what the webhook's filter passes; ids stay the same")
    @APIResponse(
            responseCode = "202",
            description = "How much will be delivered again",
            content = @Content(schema = @Schema(implementation = Replayed.class)))
    @APIResponse(responseCode = "400", description = "A field has a value that it cannot have")
    public Replayed replay(
            @PathParam("webhook_id") String webhookId,
            @RequestBody(content = @Content(schema = @Schema(implementation = ReplayRequest.class))) @Nullable
                    String body) {
        Replayed replayed = replay.replay(webhookId, bodies.read(body, ReplayRequest.class));
        dispatcher.wake();
        return replayed;
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(
                webhook, jdbi.withHandle(handle -> new DeliveryQueue(handle).waiting(webhook.webhookId())));
    }
}
