package org.inspectionwatch.query.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.inspectionwatch.query.event.EventChoice;
import org.inspectionwatch.query.event.EventChoices;
import org.inspectionwatch.query.event.Positions;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.webhook.rules.Secret;
import org.inspectionwatch.rest.problem.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What can be done with webhooks; an unknown id is a 404 problem. */
@ApplicationScoped
class Webhooks {
    private final Jdbi jdbi;
    private final EventChoices choices;
    private final Positions positions;
    private final EventLog log;
    private final WebhookSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(
            Jdbi jdbi, EventChoices choices, Positions positions, EventLog log, WebhookSettings settings, Clock clock) {
        this.jdbi = jdbi;
        this.choices = choices;
        this.positions = positions;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    Webhook create(WebhookRequest request, URI url) {
        EventChoice events = checkedEvents(request);
        long position = positions.before(Place.BODY, request.since()).orElseGet(log::last);
        Webhook webhook = new Webhook(
                UUID.randomUUID().toString(),
                url,
                request.description(),
                events,
                Secret.generate(random),
                null,
                null,
                WebhookStatus.ACTIVE,
                null,
                position,
                clock.instant());
        jdbi.useHandle(handle -> new WebhookTable(handle).insert(webhook));
        return webhook;
    }

    Webhook edit(String webhookId, WebhookRequest request, URI url) {
        if (request.since() != null) {
            throw Problems.invalidField("since", "is for new webhooks; ask for a replay instead");
        }
        EventChoice events = checkedEvents(request);
        return jdbi.inTransaction(handle -> {
            locked(handle, webhookId);
            new WebhookTable(handle).edit(webhookId, url, request.description(), events);
            return found(handle, webhookId);
        });
    }

    Webhook get(String webhookId) {
        return jdbi.withHandle(handle -> found(handle, webhookId));
    }

    void delete(String webhookId) {
        if (!jdbi.withHandle(handle -> new WebhookTable(handle).delete(webhookId))) {
            throw Problems.unknown("webhook", webhookId);
        }
    }

    Webhook pause(String webhookId) {
        return jdbi.inTransaction(handle -> {
            locked(handle, webhookId);
            new WebhookTable(handle).status(webhookId, WebhookStatus.PAUSED, null);
            return found(handle, webhookId);
        });
    }

    /** What waits is tried at once, and its schedule begins anew. */
    Webhook resume(String webhookId) {
        return jdbi.inTransaction(handle -> {
            locked(handle, webhookId);
            new WebhookTable(handle).status(webhookId, WebhookStatus.ACTIVE, null);
            new DeliveryQueue(handle).restart(webhookId, clock.instant());
            return found(handle, webhookId);
        });
    }

    Webhook rotateSecret(String webhookId) {
        Instant oldUntil = clock.instant().plus(settings.oldSecret());
        return jdbi.inTransaction(handle -> {
            locked(handle, webhookId);
            new WebhookTable(handle).rotate(webhookId, Secret.generate(random), oldUntil);
            return found(handle, webhookId);
        });
    }

    private EventChoice checkedEvents(WebhookRequest request) {
        EventChoice events = Objects.requireNonNullElse(request.events(), EventChoice.ALL);
        choices.filter(Place.BODY.within("events"), events);
        return events;
    }

    private static void locked(Handle handle, String webhookId) {
        if (!new WebhookTable(handle).lock(webhookId)) {
            throw Problems.unknown("webhook", webhookId);
        }
    }

    private static Webhook found(Handle handle, String webhookId) {
        return new WebhookTable(handle).find(webhookId).orElseThrow(() -> Problems.unknown("webhook", webhookId));
    }
}
