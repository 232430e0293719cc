package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells news from a grade that an article mentions as something its readers know: "the department, which remains inadequate", "a council
 * that Ofsted rates good", "come and work for an outstanding authority". Where the article tells of nothing that inspectors did, found or
 * published, such a grade is the standing one.
 */
final class KnownGrades {
    /** Rule of such grades. */
    static final String RULE = "known-grade";

    private static final Lexicon STORIES = Lexicon.load("stories.txt");

    private KnownGrades() {}

    /** The claims in their order, those of such grades as history. */
    static List<Claim> sorted(Article article, List<Claim> claims) {
        boolean told = article.sentences().stream().anyMatch(sentence -> STORIES.has("outcome.told", sentence.norm()));
        if (told) {
            return claims;
        }
        Set<Integer> known = claims.stream()
                .filter(KnownGrades::isKnown)
                .map(claim -> claim.sentence().index())
                .collect(Collectors.toSet());
        return claims.stream()
                .map(claim -> claim.isNews() && known.contains(claim.sentence().index())
                        ? claim.at(new Time(true, List.of(), RULE))
                        : claim)
                .toList();
    }

    private static boolean isKnown(Claim claim) {
        String norm = claim.sentence().norm();
        String before = norm.substring(0, Math.min(norm.length(), claim.hit().start()));
        String after = norm.substring(Math.min(norm.length(), claim.hit().end()));
        return STORIES.has("known.relative", before)
                || (STORIES.has("known.attribute", before) && STORIES.has("known.employer", after));
    }
}
