package org.inspectionwatch.query.digest;

import java.time.Instant;
import org.inspectionwatch.query.event.EventChoice;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to digests.
 *
 * @param digestId random
 * @param address e-mail address
 * @param frequency how often
 * @param events which
 * @param position of the log up to which everything was sent
 * @param dueAt when it is sent next
 * @param unsubscribeToken whoever has it may unsubscribe
 * @param failure why the last e-mail could not be sent, or null
 * @param createdAt when
 */
record Digest(
        String digestId,
        String address,
        DigestFrequency frequency,
        EventChoice events,
        long position,
        Instant dueAt,
        String unsubscribeToken,
        @Nullable String failure,
        Instant createdAt) {}
