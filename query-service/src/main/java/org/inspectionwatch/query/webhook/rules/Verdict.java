package org.inspectionwatch.query.webhook.rules;

import java.time.Instant;

/** What follows from a try. */
public sealed interface Verdict {

    /** The endpoint has the event. */
    record Delivered() implements Verdict {}

    /** It is tried again then. */
    record Again(Instant at) implements Verdict {}

    /** The webhook is switched off; the delivery waits for a person to resume it. */
    record SwitchedOff(String reason) implements Verdict {}
}
