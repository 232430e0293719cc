package org.inspectionwatch.query.ratingchange;

import java.time.Instant;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.query.change.KnownChange;
import org.jspecify.annotations.Nullable;

/**
 * A rating change, and what became of it.
 *
 * @param ratingChange what changed
 * @param status whether it still holds
 * @param announced whether an event told it; false where it was old when it first became known
 * @param eventId CloudEvents id of the last event about it, or null
 * @param firstKnownAt when it was first computed here
 */
public record KnownRatingChange(
        RatingChange ratingChange,
        KnownChange.Status status,
        boolean announced,
        @Nullable String eventId,
        Instant firstKnownAt) {}
