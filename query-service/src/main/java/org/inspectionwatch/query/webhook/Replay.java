package org.inspectionwatch.query.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.inspectionwatch.query.event.EventChoices;
import org.inspectionwatch.query.event.Since;
import org.inspectionwatch.query.eventlog.EventSearch;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.query.eventlog.PositionRange;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.rest.problem.Place;
import org.jdbi.v3.core.Jdbi;

/** Delivers again what a webhook's filter passes. */
@ApplicationScoped
class Replay {
    private static final int MOST = 10_000;

    private final Jdbi jdbi;
    private final EventSearch search;
    private final EventChoices choices;
    private final Clock clock;

    Replay(Jdbi jdbi, EventSearch search, EventChoices choices, Clock clock) {
        this.jdbi = jdbi;
        this.search = search;
        this.choices = choices;
        this.clock = clock;
    }

    /** Writes the deliveries down, behind those that wait already. */
    Replayed replay(String webhookId, ReplayRequest request) {
        Webhook webhook = jdbi.withHandle(handle -> new WebhookTable(handle).find(webhookId))
                .orElseThrow(() -> Problems.unknown("webhook", webhookId));
        List<LoggedEvent> events = search.find(choices.filter(webhook.events()), range(request), MOST + 1);
        if (events.size() > MOST) {
            throw Problems.invalidField(
                    "to_position", "leaves more than " + MOST + " events; ask for them in smaller parts");
        }
        jdbi.useTransaction(handle -> {
            if (!new WebhookTable(handle).lock(webhookId)) {
                throw Problems.unknown("webhook", webhookId);
            }
            new DeliveryQueue(handle).append(webhookId, DeliveryCause.REPLAY, events, clock.instant());
        });
        return new Replayed(events.size());
    }

    private PositionRange range(ReplayRequest request) {
        if ((request.fromPosition() == null) == (request.since() == null)) {
            throw Problems.invalidField("from_position", "or since is needed, one of the two");
        }
        if (request.toPosition() != null && request.until() != null) {
            throw Problems.invalidField("to_position", "and until are not given together");
        }
        long after = request.fromPosition() != null
                ? Math.max(request.fromPosition(), 1) - 1
                : search.positionBefore(Since.parse(Place.BODY, "since", String.valueOf(request.since())));
        if (request.toPosition() != null) {
            return new PositionRange(after, request.toPosition());
        }
        return request.until() == null
                ? PositionRange.after(after)
                : new PositionRange(after, search.positionBefore(Since.parse(Place.BODY, "until", request.until())));
    }
}
