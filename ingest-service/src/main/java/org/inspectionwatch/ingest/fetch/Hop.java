package org.inspectionwatch.ingest.fetch;

import java.net.URI;

/** Where an answer leads. */
sealed interface Hop {

    /** To another address. */
    record Onward(URI to) implements Hop {}

    /** To the end. */
    record Arrived(FetchOutcome outcome) implements Hop {}
}
