package org.inspectionwatch.query.webhook;

/**
 * A delivery that this replica works on.
 *
 * @param sequence its place in the order of delivery
 * @param lease number of the lease, without which its result is void
 * @param webhookId to whom
 * @param eventId CloudEvents id, the message's {@code webhook-id} at every try
 * @param payload what is sent
 * @param tries that failed in this round
 */
record Delivery(long sequence, long lease, String webhookId, String eventId, String payload, int tries) {}
