package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads "it was good, and now it is inadequate": beside a grade that a sentence calls today's, the one that it tells in the past is the one before. */
final class ThenAndNow {
    private static final Lexicon LEXICON = Lexicon.load("earlier.txt");

    private ThenAndNow() {}

    /** The claims in their order. */
    static List<Claim> settled(List<Claim> claims) {
        return claims.stream()
                .map(claim -> isThen(claim) && claims.stream().anyMatch(other -> isNow(other, claim))
                        ? claim.at(Time.ofLastInspection(List.of()))
                        : claim)
                .toList();
    }

    private static boolean isOverall(Claim claim) {
        return claim.isNews() && claim.of(Judgement.OVERALL) && !claim.isOfPartner();
    }

    private static boolean isThen(Claim claim) {
        String norm = claim.sentence().norm();
        return isOverall(claim)
                && claim.hit().start() <= norm.length()
                && LEXICON.has("then.was", norm.substring(0, claim.hit().start()));
    }

    private static boolean isNow(Claim now, Claim then) {
        return isOverall(now)
                && now.authorityId().equals(then.authorityId())
                && now.isIn(then.sentence())
                && now.hit().start() > then.hit().end()
                && LEXICON.has(
                        "then.now",
                        now.sentence()
                                .norm()
                                .substring(then.hit().end(), now.hit().start()));
    }
}
