package org.inspectionwatch.contracts.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code review.decided}: what a person says of a claim that was held back. It stands on {@code findings} beside
 * what the reader said, so that a rebuild has both.
 *
 * @param decisionId follows from all that follows
 * @param claim about which claim
 * @param verdict what was decided
 * @param field which field of the claim, named as in JSON; a judgement's is {@code judgements.leaders}; null for the whole
 * @param value what the field reads rightly: the one confirmed, which counts for no other reading, or the corrected one;
 *     null where it should be absent, or has no single value
 * @param evidence where the right value stands, or null
 * @param author name of the person's key
 * @param note why, one or two sentences, or null
 * @param decidedAt when; of two decisions about one field the later one counts
 * @param takesBack the decision that holds no longer, for that verdict; else null
 */
public record ReviewDecided(
        String decisionId,
        ClaimRef claim,
        Verdict verdict,
        @Nullable String field,
        @Nullable String value,
        @Nullable Evidence evidence,
        String author,
        @Nullable String note,
        Instant decidedAt,
        @Nullable String takesBack) {

    /** What a person may say. */
    public enum Verdict {
        /** The field reads right: it is held back no more. */
        CONFIRM,
        /** The field should read otherwise. */
        CORRECT,
        /** The claim as a whole counts for nothing. */
        DISMISS,
        /** An earlier decision holds no longer. */
        TAKE_BACK;

        /** The name in JSON. */
        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
