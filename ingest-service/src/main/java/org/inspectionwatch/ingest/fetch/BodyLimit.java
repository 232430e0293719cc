package org.inspectionwatch.ingest.fetch;

/**
 * How much of a body to take.
 *
 * @param maxBytes as sent and decompressed alike
 * @param cut take the first bytes of a longer body, instead of none
 */
record BodyLimit(long maxBytes, boolean cut) {}
