package org.inspectionwatch.query.webhook;

/**
 * What will be delivered again.
 *
 * @param deliveries how many
 */
public record Replayed(int deliveries) {}
