package org.inspectionwatch.query.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.inspectionwatch.query.event.EventChoices;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.query.eventlog.EventSearch;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.query.eventlog.PositionRange;
import org.inspectionwatch.query.webhook.rules.RetrySchedule;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Writes down what is to be delivered to each webhook, from where it stopped; any number of replicas may run it. */
@ApplicationScoped
class FanOut {
    private static final Logger LOG = Logger.getLogger(FanOut.class);
    private static final int BATCH = 500;
    /** What an endpoint has not taken stays in the log rather than here. */
    private static final int MOST_WAITING = 1000;

    private final Jdbi jdbi;
    private final EventLog log;
    private final EventSearch search;
    private final EventChoices choices;
    private final RetrySchedule schedule;
    private final Clock clock;

    FanOut(Jdbi jdbi, EventLog log, EventSearch search, EventChoices choices, WebhookRules rules) {
        this.jdbi = jdbi;
        this.log = log;
        this.search = search;
        this.choices = choices;
        this.schedule = rules.schedule();
        this.clock = rules.clock();
    }

    /** One batch for each webhook that is behind. */
    void writeDown() {
        long last = log.last();
        for (String webhookId : jdbi.withHandle(handle -> new WebhookTable(handle).behind(last))) {
            try {
                writeDown(webhookId, last);
            } catch (RuntimeException e) {
                LOG.warnf("the deliveries of webhook %s wait: %s", webhookId, e.getMessage());
            }
        }
    }

    private void writeDown(String webhookId, long last) {
        jdbi.useTransaction(handle -> {
            WebhookTable webhooks = new WebhookTable(handle);
            DeliveryQueue queue = new DeliveryQueue(handle);
            Webhook webhook = webhooks.lockIfFree(webhookId).orElse(null);
            if (webhook == null || webhook.position() >= last || queue.waiting(webhookId) >= MOST_WAITING) {
                return;
            }
            List<LoggedEvent> events =
                    search.find(choices.filter(webhook.events()), new PositionRange(webhook.position(), last), BATCH);
            queue.append(webhookId, DeliveryCause.EVENT, events, schedule.first(clock.instant()));
            webhooks.advance(
                    webhookId, events.size() < BATCH ? last : events.getLast().position());
        });
    }
}
