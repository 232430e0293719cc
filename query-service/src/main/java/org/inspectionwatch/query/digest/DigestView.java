package org.inspectionwatch.query.digest;

import java.time.Instant;
import org.inspectionwatch.query.event.EventChoice;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is shown.
 *
 * @param digestId id
 * @param address e-mail address
 * @param frequency how often
 * @param events which
 * @param dueAt when it is sent next, if anything happened until then
 * @param failure why the last e-mail could not be sent, or null
 * @param createdAt when
 */
public record DigestView(
        String digestId,
        String address,
        DigestFrequency frequency,
        EventChoice events,
        Instant dueAt,
        @Nullable String failure,
        Instant createdAt) {

    static DigestView of(Digest digest) {
        return new DigestView(
                digest.digestId(),
                digest.address(),
                digest.frequency(),
                digest.events(),
                digest.dueAt(),
                digest.failure(),
                digest.createdAt());
    }
}
