package org.inspectionwatch.query.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.inspectionwatch.contracts.event.RatingChange;
import org.jspecify.annotations.Nullable;

/**
 * A rating change that the register holds or once held, and what was said about it.
 *
 * @param change what changed
 * @param status whether it still holds
 * @param announced whether an event told it; false where it was old when it first became known
 * @param eventId CloudEvents id of the last event about it, or null where there was none
 */
public record KnownChange(
        RatingChange change,
        Status status,
        boolean announced,
        @Nullable String eventId) {

    /** Whether a change still holds. */
    public enum Status {
        /** It follows from the findings of today. */
        CURRENT,
        /** Another change of the same judgement of the same inspection took its place. */
        CORRECTED,
        /** It does not follow from the findings any more. */
        RETRACTED;

        /** The name in JSON and columns. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    KnownChange with(RatingChange newer) {
        return new KnownChange(newer, status, announced, eventId);
    }

    KnownChange ended(Status end, @Nullable String lastEventId) {
        return new KnownChange(change, end, announced, lastEventId);
    }

    boolean isCurrent() {
        return status == Status.CURRENT;
    }
}
