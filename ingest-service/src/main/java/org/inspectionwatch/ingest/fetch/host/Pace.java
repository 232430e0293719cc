package org.inspectionwatch.ingest.fetch.host;

import java.time.Duration;

/**
 * How it goes on with a host.
 *
 * @param pause in which nobody sends it a request
 * @param faults failures in a row by now
 */
public record Pace(Duration pause, int faults) {}
