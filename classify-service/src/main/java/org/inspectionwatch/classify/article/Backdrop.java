package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Tells a story of something else, a budget, a court or a post, which only mentions how a council stands: it opens without a word of
 * inspectors, none of its sentences has them find or say anything, and it grades no single line.
 */
final class Backdrop {
    /** Rule of the grades that such a story mentions. */
    static final String RULE = "backdrop";

    private static final Lexicon LEXICON = Lexicon.load("stories.txt");
    private static final int OPENING = 2;
    private static final int BYLINE = 60;

    private final Article article;

    Backdrop(Article article) {
        this.article = article;
    }

    /** The claims in their order; in such a story those of councils and boards are history. */
    List<Claim> sorted(List<Claim> claims) {
        return isBackdrop(claims)
                ? claims.stream()
                        .map(claim -> claim.isNews() && !claim.hit().ofSend()
                                ? claim.at(new Time(true, List.of(), RULE))
                                : claim)
                        .toList()
                : claims;
    }

    private boolean isBackdrop(List<Claim> claims) {
        if (claims.stream().anyMatch(claim -> claim.isNews() && !isOverall(claim))) {
            return false;
        }
        List<Sentence> told = article.sentences().stream()
                .filter(sentence -> !sentence.isHeading() && !LEXICON.has("teaser", sentence.norm()))
                .toList();
        boolean advert = told.stream().limit(OPENING).anyMatch(sentence -> LEXICON.has("advert", sentence.norm()));
        return advert
                || (opensElsewhere(claims)
                        && told.stream().noneMatch(sentence -> LEXICON.has("inspectors-tell", sentence.norm())));
    }

    private static boolean isOverall(Claim claim) {
        return claim.of(Judgement.OVERALL) || claim.of(Judgement.LSCB);
    }

    /** Whether neither headline nor opening speaks of an inspection, but for a grade that stands in a relative clause. */
    private boolean opensElsewhere(List<Claim> claims) {
        return article.sentences().stream()
                .filter(sentence -> sentence.index() == 0
                        || sentence.norm().length() > BYLINE
                        || sentence.norm().endsWith("."))
                .limit(OPENING)
                .allMatch(sentence -> stands(sentence, claims)
                        || (!LEXICON.has("inspection.words", sentence.norm())
                                && claims.stream().noneMatch(claim -> claim.isIn(sentence))));
    }

    private static boolean stands(Sentence sentence, List<Claim> claims) {
        List<Claim> here = claims.stream().filter(claim -> claim.isIn(sentence)).toList();
        return here.stream()
                .anyMatch(claim -> LEXICON.has(
                        "stands.before",
                        sentence.norm()
                                .substring(
                                        0,
                                        Math.min(
                                                claim.hit().start(),
                                                sentence.norm().length()))));
    }
}
