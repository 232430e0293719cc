package org.inspectionwatch.query.register;

import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.event.ClaimRef;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should look at, and what that person may say.
 *
 * @param itemId follows from the claim, the field and the reason
 * @param authorityId whose, or null where no authority that we know is named
 * @param inspectionId in the register, or null where there is none
 * @param claim what is in doubt
 * @param findingId the reading of the claim that counts
 * @param basis report or article
 * @param field which field of the claim, named as in JSON; a judgement's is {@code judgements.leaders}
 * @param value what it reads now, or null where it is absent or no single value
 * @param reason one sentence for a person
 * @param holdsBack whether a grade, or the inspection, is kept from being compared and told by it
 * @param verdicts what a person may say of it
 * @param url where the document can be read, or null
 * @param evidence the words that the reading rests on
 */
public record ReviewItem(
        String itemId,
        @Nullable String authorityId,
        @Nullable String inspectionId,
        ClaimRef claim,
        String findingId,
        Basis basis,
        String field,
        @Nullable String value,
        String reason,
        boolean holdsBack,
        Set<Verdict> verdicts,
        @Nullable String url,
        List<Evidence> evidence) {
    public ReviewItem {
        evidence = List.copyOf(evidence);
    }
}
