package org.inspectionwatch.ingest.fetch.host;

/**
 * The right to send one request to a host.
 *
 * @param token higher than that of every earlier turn of the host
 * @param faults failures in a row before it
 */
public record Turn(String host, long token, int faults) {}
