package org.inspectionwatch.query.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageRequest;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What people do with webhooks on pages; problems are those of the REST API. */
@ApplicationScoped
public class WebhookDesk {
    private final Webhooks webhooks;
    private final Targets targets;
    private final Replay replay;
    private final TestMessage test;
    private final Dispatcher dispatcher;
    private final Jdbi jdbi;

    WebhookDesk(Webhooks webhooks, Targets targets, Replay replay, TestMessage test, Dispatcher dispatcher, Jdbi jdbi) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.replay = replay;
        this.test = test;
        this.dispatcher = dispatcher;
        this.jdbi = jdbi;
    }

    /** By id. */
    public Page<WebhookView> list(PageRequest page) {
        List<Webhook> found = jdbi.withHandle(handle -> new WebhookTable(handle).after(page.after(0), page.rows()));
        return Page.of(page, found, webhook -> List.of(webhook.webhookId())).map(this::view);
    }

    /** One of them. */
    public WebhookView get(String webhookId) {
        return view(webhooks.get(webhookId));
    }

    /** What was and is to be delivered, the latest first, with all tries. */
    public Page<DeliveryView> deliveries(String webhookId, PageRequest page) {
        return Page.of(
                        page,
                        jdbi.withHandle(handle -> new DeliveryLog(handle).list(webhookId, null, page)),
                        row -> List.of(String.valueOf(row.sequence())))
                .map(DeliveryLog.Row::view);
    }

    /** A new one; the secret is shown this once. */
    public WebhookWithSecret create(WebhookRequest request) {
        return withSecret(webhooks.create(request, targets.checked(request.url())));
    }

    /** A new secret, shown this once; the old one signs too for a while. */
    public WebhookWithSecret rotateSecret(String webhookId) {
        return withSecret(webhooks.rotateSecret(webhookId));
    }

    /** One signed message that says nothing, and what came of it. */
    public Attempt test(String webhookId) {
        return test.post(webhooks.get(webhookId));
    }

    /** Nothing is lost meanwhile. */
    public void pause(String webhookId) {
        webhooks.pause(webhookId);
    }

    /** Goes on where it stopped. */
    public void resume(String webhookId) {
        webhooks.resume(webhookId);
        dispatcher.wake();
    }

    /** Delivers again what was told at that time or later. */
    public Replayed replay(String webhookId, @Nullable String since) {
        Replayed replayed = replay.replay(webhookId, new ReplayRequest(null, null, since, null));
        dispatcher.wake();
        return replayed;
    }

    /** With its log of deliveries. */
    public void delete(String webhookId) {
        webhooks.delete(webhookId);
    }

    private WebhookWithSecret withSecret(Webhook webhook) {
        return new WebhookWithSecret(view(webhook), webhook.secret().text());
    }

    private WebhookView view(Webhook webhook) {
        return WebhookView.of(
                webhook, jdbi.withHandle(handle -> new DeliveryQueue(handle).waiting(webhook.webhookId())));
    }
}
