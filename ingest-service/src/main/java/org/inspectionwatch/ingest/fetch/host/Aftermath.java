package org.inspectionwatch.ingest.fetch.host;

import java.time.Duration;
import java.util.Optional;

/**
 * What a request says of a host.
 *
 * @param ails it failed in a way that speaks of the host's health
 * @param retryAfter the pause that the host asked for
 */
public record Aftermath(boolean ails, Optional<Duration> retryAfter) {

    /** The host is well. */
    public static final Aftermath WELL = new Aftermath(false, Optional.empty());
}
