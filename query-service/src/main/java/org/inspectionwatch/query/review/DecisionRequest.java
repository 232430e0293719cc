package org.inspectionwatch.query.review;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of an item.
 *
 * @param verdict confirm, correct or dismiss; one that the item offers
 * @param field which field to correct, named as in JSON; null for the item's own
 * @param value what it should read; null where it should be absent
 * @param evidence the words of the document that say so, or null
 * @param page where they stand, from 1, or null
 * @param note why; a correction and a dismissal need it, else it may be null
 */
public record DecisionRequest(
        @NotNull(message = "is missing") Verdict verdict,

        @Size(max = 100, message = "is longer than 100 characters") @Nullable
        String field,

        @Size(max = 200, message = "is longer than 200 characters") @Nullable
        String value,

        @Size(max = 2000, message = "is longer than 2000 characters") @Nullable
        String evidence,

        @Min(value = 1, message = "is a number from 1") @Nullable
        Integer page,

        @Size(max = 2000, message = "is longer than 2000 characters") @Nullable
        String note) {

    /** Whether such a decision says why: it puts a person's word in the place of the document's. */
    public static boolean needsNote(@Nullable Verdict verdict) {
        return verdict == Verdict.CORRECT || verdict == Verdict.DISMISS;
    }
}
