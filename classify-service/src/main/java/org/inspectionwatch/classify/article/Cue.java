package org.inspectionwatch.classify.article;

import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a visit or an inspection of an authority.
 *
 * @param authorityId whose
 * @param kind that the words name
 * @param sentence that says it
 * @param history whether it is an earlier one than the article announces
 * @param number 3 for "third monitoring visit", else null
 * @param date when it took place as far as the sentence says, or null
 * @param rule name of the rule
 * @param words the words themselves
 */
record Cue(
        String authorityId,
        InspectionKind kind,
        Sentence sentence,
        boolean history,
        @Nullable Integer number,
        @Nullable PartialDate date,
        String rule,
        String words) {
    /** The same as one that the article only recalls. */
    Cue past() {
        return new Cue(authorityId, kind, sentence, true, number, date, rule, words);
    }
}
