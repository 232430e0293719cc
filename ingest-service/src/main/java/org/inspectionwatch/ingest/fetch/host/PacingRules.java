package org.inspectionwatch.ingest.fetch.host;

import java.time.Duration;

/**
 * How long a host that ails is left alone.
 *
 * @param backoff upper bound of the pause after the first failure; it doubles with each further one
 * @param maxBackoff where the doubling ends
 * @param faultsBeforeRest so many failures in a row, and the host rests
 * @param rest length of the first rest; it doubles while the host goes on to fail
 * @param maxRest where that doubling ends
 * @param maxRetryAfter the longest pause that a host itself can ask for
 */
public record PacingRules(
        Duration backoff,
        Duration maxBackoff,
        int faultsBeforeRest,
        Duration rest,
        Duration maxRest,
        Duration maxRetryAfter) {}
