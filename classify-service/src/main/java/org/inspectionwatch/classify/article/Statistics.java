package org.inspectionwatch.classify.article;

import java.util.List;

/** In a count over all councils, the grade of one of them is no news, unless its sentence says that it is. */
final class Statistics {
    private static final int LEAD = 2;

    /** Rule of such grades. */
    static final String RULE = "statistics";

    private final Lexicon lexicon;

    Statistics(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The claims, those that only illustrate a count made history. */
    List<Claim> sorted(Article article, List<Claim> claims) {
        boolean counts = article.sentences().stream()
                .limit(LEAD)
                .anyMatch(sentence -> lexicon.has("statistics", sentence.norm()));
        return counts ? claims.stream().map(this::history).toList() : claims;
    }

    private Claim history(Claim claim) {
        String norm = claim.sentence().norm();
        boolean latest = lexicon.has("history.latest", norm) && !lexicon.has("statistics.member", norm);
        if (!claim.isNews() || latest) {
            return claim;
        }
        return claim.at(new Time(true, List.of(), RULE));
    }
}
