package org.inspectionwatch.query.webhook;

import java.time.Duration;
import java.time.Instant;
import org.inspectionwatch.query.webhook.rules.Answer;
import org.jspecify.annotations.Nullable;

/**
 * One try of a delivery, as the log shows it.
 *
 * @param startedAt when
 * @param durationMs milliseconds until the answer, or until none came
 * @param status HTTP status, or null where no answer came
 * @param message one sentence for a person
 */
public record Attempt(
        Instant startedAt, long durationMs, @Nullable Integer status, String message) {

    static Attempt of(Instant startedAt, Instant endedAt, Answer answer) {
        Integer status = switch (answer) {
            case Answer.Given given -> given.status();
            case Answer.None none -> null;
        };
        return new Attempt(startedAt, Duration.between(startedAt, endedAt).toMillis(), status, answer.message());
    }
}
