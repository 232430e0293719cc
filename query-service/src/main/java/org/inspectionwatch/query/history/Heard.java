package org.inspectionwatch.query.history;

import java.time.Instant;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.register.ReadingPart;
import org.jspecify.annotations.Nullable;

/**
 * A part of a reading, and when it stood on the topic.
 *
 * @param publicationId of which publication
 * @param part which part of which reading
 * @param finding what it says, or null for a failed reading
 * @param at when
 */
public record Heard(
        String publicationId, ReadingPart part, @Nullable FindingRecorded finding, Instant at) {}
