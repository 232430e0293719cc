package org.inspectionwatch.query.web.subscription;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.access.Caller;
import org.inspectionwatch.access.NeedsSignIn;
import org.inspectionwatch.pages.Frame;
import org.inspectionwatch.pages.Problem;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.web.Entered;
import org.inspectionwatch.query.webhook.Attempt;
import org.inspectionwatch.query.webhook.DeliveryView;
import org.inspectionwatch.query.webhook.WebhookDesk;
import org.inspectionwatch.query.webhook.WebhookView;
import org.inspectionwatch.query.webhook.WebhookWithSecret;
import org.jspecify.annotations.Nullable;

/** Webhooks for people: who has a key sees them all, as in the REST API. */
@Path(WebhookPages.PATH)
@Produces(MediaType.TEXT_HTML)
@NeedsSignIn
@RunOnVirtualThread
class WebhookPages {
    static final String PATH = SubscriptionPages.PATH + "/webhooks";

    private static final String TITLE = "Webhooks";
    private static final String ROWS = "25";

    private final WebhookDesk desk;
    private final Caller caller;

    WebhookPages(WebhookDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("done") @Nullable String done) {
        return list(cursor, new WebhookForm(), List.of(), "deleted".equals(done));
    }

    /** The secret is shown on the answer and nowhere else, so that there is no page to redirect to. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response create(@BeanParam WebhookForm form) {
        try {
            return secret(desk.create(form.request()), "Your webhook is ready");
        } catch (HttpProblem problem) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(list(null, form, Entered.problems(problem), false))
                    .build();
        }
    }

    /** One webhook with its deliveries. */
    @GET
    @Path("{webhook_id}")
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("webhook_id") String webhookId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("done") @Nullable String done) {
        return one(webhookId, cursor, notice(done), null, List.of());
    }

    /** What the buttons of the page do. */
    @POST
    @Path("{webhook_id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response act(
            @PathParam("webhook_id") String webhookId,
            @FormParam("action") @Nullable String action,
            @FormParam("since") @Nullable String since) {
        return switch (action) {
            case "test" ->
                Response.ok(one(webhookId, null, null, desk.test(webhookId), List.of()))
                        .build();
            case "rotate" -> secret(desk.rotateSecret(webhookId), "A new secret");
            case "pause" -> {
                desk.pause(webhookId);
                yield back(webhookId, "paused");
            }
            case "resume" -> {
                desk.resume(webhookId);
                yield back(webhookId, "resumed");
            }
            case "replay" -> replay(webhookId, since);
            case "delete" -> {
                desk.delete(webhookId);
                yield Response.seeOther(URI.create(PATH + "?done=deleted")).build();
            }
            case null, default ->
                throw Problems.invalidField("action", "is one of test, rotate, pause, resume, replay, delete");
        };
    }

    private Response replay(String webhookId, @Nullable String since) {
        try {
            desk.replay(webhookId, ChoiceForm.filled(since));
            return back(webhookId, "replayed");
        } catch (HttpProblem problem) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(one(webhookId, null, null, null, Entered.problems(problem)))
                    .build();
        }
    }

    private TemplateInstance list(@Nullable String cursor, WebhookForm form, List<Problem> problems, boolean deleted) {
        Page<WebhookView> found = desk.list(PageRequest.of(ROWS, cursor, 1, "webhooks-page"));
        return new list(
                Frame.of(SubscriptionPages.SECTION, TITLE, PATH).under(SubscriptionPages.TITLE, SubscriptionPages.PATH),
                found.items(),
                cursor == null ? null : PATH,
                found.nextCursor() == null ? null : PATH + "?cursor=" + found.nextCursor(),
                form,
                problems,
                deleted,
                caller.name());
    }

    private TemplateInstance one(
            String webhookId,
            @Nullable String cursor,
            @Nullable String notice,
            @Nullable Attempt attempt,
            List<Problem> problems) {
        WebhookView webhook = desk.get(webhookId);
        String path = PATH + "/" + webhookId;
        Page<DeliveryView> found =
                desk.deliveries(webhookId, PageRequest.of(ROWS, cursor, 1, "deliveries-page", webhookId));
        return new show(
                frame("Webhook: " + Objects.requireNonNullElse(webhook.description(), webhook.url()), path),
                webhook,
                found.items(),
                cursor == null ? null : path,
                found.nextCursor() == null ? null : path + "?cursor=" + found.nextCursor(),
                notice,
                attempt,
                problems);
    }

    private static Response secret(WebhookWithSecret made, String title) {
        String path = PATH + "/" + made.webhook().webhookId();
        return Response.ok(new secret(frame(title, path), made.webhook(), made.secret()))
                .build();
    }

    private static Frame frame(String title, String path) {
        return Frame.of(SubscriptionPages.SECTION, title, path)
                .under(SubscriptionPages.TITLE, SubscriptionPages.PATH)
                .under(TITLE, PATH);
    }

    private static Response back(String webhookId, String done) {
        return Response.seeOther(URI.create("%s/%s?done=%s".formatted(PATH, webhookId, done)))
                .build();
    }

    private static @Nullable String notice(@Nullable String done) {
        return switch (done) {
            case "paused" -> "It delivers nothing until you let it go on. Nothing is lost meanwhile.";
            case "resumed" -> "It delivers again, from where it stopped.";
            case "replayed" -> "What fits is delivered again, behind what waits already. Ids stay the same.";
            case null, default -> null;
        };
    }

    record list(
            Frame frame,
            List<WebhookView> webhooks,
            @Nullable String first,
            @Nullable String next,
            WebhookForm form,
            List<Problem> problems,
            boolean deleted,
            String visitor)
            implements TemplateInstance {}

    record show(
            Frame frame,
            WebhookView webhook,
            List<DeliveryView> deliveries,
            @Nullable String first,
            @Nullable String next,
            @Nullable String notice,
            @Nullable Attempt attempt,
            List<Problem> problems)
            implements TemplateInstance {}

    record secret(Frame frame, WebhookView webhook, String secret) implements TemplateInstance {}
}
