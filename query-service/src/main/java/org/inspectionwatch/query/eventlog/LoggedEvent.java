package org.inspectionwatch.query.eventlog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of {@code rating-changes} as it was told.
 *
 * @param position grows with every event; gaps mean nothing
 * @param eventId CloudEvents id
 * @param type CloudEvents type, such as {@code rating.changed}
 * @param authorityId CloudEvents subject, and the record's key
 * @param region ONS region of the authority
 * @param judgement by its name in JSON, or null for events about no judgement
 * @param direction by its name in JSON, or null for events other than rating changes
 * @param basis by its name in JSON, or null where it has none
 * @param time CloudEvents time: when it happened
 * @param recordedAt when it was told
 * @param data the event's data as JSON
 */
public record LoggedEvent(
        long position,
        String eventId,
        String type,
        String authorityId,
        String region,
        @Nullable String judgement,
        @Nullable String direction,
        @Nullable String basis,
        Instant time,
        Instant recordedAt,
        String data) {}
