package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads whose grade was lost: "a patchy protection service has cost the borough its good rating" is the borough's, not the line's. */
final class Losses {
    private static final Lexicon WORDS = Lexicon.load("earlier.txt");

    private Losses() {}

    /** The claims in order, with what a line cost the whole as the whole's. */
    static List<Claim> settled(List<Claim> claims) {
        return claims.stream()
                .map(claim -> isOfWhole(claim) ? claim.of(Set.of(Judgement.OVERALL), claim.rule()) : claim)
                .toList();
    }

    private static boolean isOfWhole(Claim claim) {
        String norm = claim.sentence().norm();
        return claim.form() == Form.MOVED_FROM
                && !claim.of(Judgement.OVERALL)
                && claim.hit().start() <= norm.length()
                && WORDS.has("costs", norm.substring(0, claim.hit().start()));
    }
}
