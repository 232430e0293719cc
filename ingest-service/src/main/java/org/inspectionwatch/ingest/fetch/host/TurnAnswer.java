package org.inspectionwatch.ingest.fetch.host;

import java.time.Duration;

/** Whether a host's turn could be had. */
public sealed interface TurnAnswer {

    /** It is yours. */
    record Granted(Turn turn) implements TurnAnswer {}

    /** The host is left alone for so long. */
    record Paused(Duration remaining) implements TurnAnswer {}

    /** Somebody else has it, at the latest for so long. */
    record Taken(Duration atMost) implements TurnAnswer {}
}
