package org.inspectionwatch.query.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.inspectionwatch.query.webhook.rules.DeliveryRules;
import org.inspectionwatch.query.webhook.rules.RetrySchedule;

/** The rules as this installation sets them, and its clock. */
@ApplicationScoped
class WebhookRules {
    private final RetrySchedule schedule;
    private final Clock clock;

    WebhookRules(WebhookSettings settings, Clock clock) {
        this.schedule = new RetrySchedule(settings.retries(), settings.longestRetryAfter());
        this.clock = clock;
    }

    RetrySchedule schedule() {
        return schedule;
    }

    DeliveryRules delivery() {
        return new DeliveryRules(schedule);
    }

    Clock clock() {
        return clock;
    }
}
