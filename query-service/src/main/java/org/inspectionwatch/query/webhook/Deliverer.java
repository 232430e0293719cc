package org.inspectionwatch.query.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.inspectionwatch.query.webhook.rules.Answer;
import org.inspectionwatch.query.webhook.rules.DeliveryRules;
import org.inspectionwatch.query.webhook.rules.Verdict;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Makes one try of a delivery and writes down what came of it. */
@ApplicationScoped
class Deliverer {
    private static final Logger LOG = Logger.getLogger(Deliverer.class);

    private final Jdbi jdbi;
    private final Poster poster;
    private final DeliveryRules rules;
    private final Clock clock;
    private final MeterRegistry metrics;

    Deliverer(Jdbi jdbi, Poster poster, WebhookRules rules, MeterRegistry metrics) {
        this.jdbi = jdbi;
        this.poster = poster;
        this.rules = rules.delivery();
        this.clock = rules.clock();
        this.metrics = metrics;
    }

    /** Fails where the database does; the delivery is then taken up again when its lease has ended. */
    void deliver(Delivery delivery) {
        Optional<Webhook> webhook = jdbi.withHandle(handle -> new WebhookTable(handle).find(delivery.webhookId()));
        if (webhook.isEmpty()) {
            return;
        }
        if (webhook.get().status() != WebhookStatus.ACTIVE) {
            // It was paused or switched off since this one was claimed.
            jdbi.useHandle(handle -> new DeliveryQueue(handle).release(delivery));
            return;
        }
        Instant started = clock.instant();
        Answer answer = poster.post(webhook.get(), delivery.eventId(), delivery.payload());
        Instant ended = clock.instant();
        Verdict verdict = rules.judge(answer, delivery.tries() + 1, ended);
        boolean ours = jdbi.inTransaction(handle -> {
            boolean leased = settle(handle, delivery, verdict, ended);
            if (leased) {
                new DeliveryLog(handle).record(delivery.sequence(), Attempt.of(started, ended, answer));
            }
            return leased;
        });
        String outcome = verdict.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        metrics.counter("webhook_delivery", "outcome", ours ? outcome : "void").increment();
    }

    private static boolean settle(Handle handle, Delivery delivery, Verdict verdict, Instant now) {
        DeliveryQueue queue = new DeliveryQueue(handle);
        return switch (verdict) {
            case Verdict.Delivered delivered -> queue.delivered(delivery, now);
            case Verdict.Again again -> queue.failed(delivery, again.at());
            case Verdict.SwitchedOff off -> {
                boolean leased = queue.failed(delivery, now);
                if (leased) {
                    LOG.warnf("webhook %s is switched off: %s", delivery.webhookId(), off.reason());
                    new WebhookTable(handle).status(delivery.webhookId(), WebhookStatus.DISABLED, off.reason());
                }
                yield leased;
            }
        };
    }
}
