package org.inspectionwatch.standalone.machine;

import java.util.concurrent.CompletableFuture;

/** A process that was started. */
interface Running {

    /** Completes when it has ended, for whatever reason, with a few words on how. */
    CompletableFuture<String> ended();

    /** Asks it to stop, waits for that, and ends it by force where it takes too long. */
    void stop();
}
