package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Takes for history what a text only takes for known of an authority: "social care, which Ofsted rates good, gets another £2m", "we are an
 * outstanding authority: apply by Friday", where nothing tells of inspectors or of a report that is out. Confined to one article.
 */
final class Presupposed {
    /** Rule of such grades. */
    static final String RULE = "presupposed";

    private static final Lexicon STORIES = Lexicon.load("stories.txt");

    private Presupposed() {}

    /** The claims in their order. */
    static List<Claim> settled(List<Sentence> sentences, List<Claim> claims) {
        boolean advert = sentences.stream().anyMatch(sentence -> STORIES.has("presupposed.advert", sentence.norm()));
        Set<Integer> holding = claims.stream()
                .filter(claim -> isOverall(claim) && isPresupposed(claim, advert))
                .map(claim -> claim.sentence().index())
                .collect(Collectors.toSet());
        boolean told = sentences.stream()
                .filter(sentence -> !holding.contains(sentence.index()))
                .anyMatch(sentence -> STORIES.has("presupposed.told", sentence.norm()));
        if (holding.isEmpty() || told) {
            return claims;
        }
        Set<String> news = claims.stream()
                .filter(claim -> claim.isNews() && !(isOverall(claim) && isHeld(claim, holding)))
                .map(Claim::authorityId)
                .collect(Collectors.toSet());
        return claims.stream()
                .map(claim -> isOverall(claim) && isHeld(claim, holding) && !news.contains(claim.authorityId())
                        ? claim.at(new Time(true, List.of(), RULE))
                        : claim)
                .toList();
    }

    private static boolean isHeld(Claim claim, Set<Integer> holding) {
        return holding.contains(claim.sentence().index());
    }

    private static boolean isOverall(Claim claim) {
        return claim.isNews()
                && claim.of(Judgement.OVERALL)
                && !claim.isOfPartner()
                && claim.hit().end() <= claim.sentence().norm().length();
    }

    private static boolean isPresupposed(Claim claim, boolean advert) {
        String norm = claim.sentence().norm();
        String before = norm.substring(0, claim.hit().start());
        return STORIES.has("presupposed", before)
                || (advert
                        && STORIES.pairs(
                                "presupposed.is",
                                before,
                                norm.substring(claim.hit().end())));
    }
}
