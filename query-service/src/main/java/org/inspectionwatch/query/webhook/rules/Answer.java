package org.inspectionwatch.query.webhook.rules;

import java.time.Duration;

/** What became of one try. */
public sealed interface Answer {

    /** One sentence for a person. */
    String message();

    /**
     * The endpoint answered.
     *
     * @param status HTTP status
     * @param retryAfter the pause that it asks for, zero for none
     * @param message with the beginning of what it said
     */
    record Given(int status, Duration retryAfter, String message) implements Answer {}

    /** No answer came: no connection, no time left, or an address that the guard refuses. */
    record None(String message) implements Answer {}
}
