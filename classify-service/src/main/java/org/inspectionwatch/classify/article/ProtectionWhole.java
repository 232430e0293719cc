package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;

/** In 2012 and 2013 inspections judged the protection of children as a whole: its grade is the overall one, and its strands are lines. */
final class ProtectionWhole {
    /** Rule of such a grade. */
    static final String RULE = "protection-as-a-whole";

    private static final Lexicon LEXICON = Lexicon.load("schemes.txt");
    private static final Set<Integer> YEARS = Set.of(2012, 2013);
    private static final Period REPORTS = Period.of("2012-06", "2013-11");

    private ProtectionWhole() {}

    /** The claims in their order. */
    static List<Claim> settled(Article article, List<Claim> claims) {
        PartialDate published = article.published();
        boolean titled = published != null
                && YEARS.contains(published.year())
                && article.sentences().stream().anyMatch(sentence -> LEXICON.has("title.protection", sentence.norm()));
        return titled || REPORTS.holds(published)
                ? claims.stream()
                        .map(claim -> isWhole(claim) ? claim.of(Set.of(Judgement.OVERALL), RULE) : claim)
                        .toList()
                : claims;
    }

    private static boolean isWhole(Claim claim) {
        String told = claim.sentence()
                .clauseAt(claim.hit().start())
                .of(claim.sentence().norm());
        return claim.isNews()
                && claim.reach().is(Reach.Kind.NAMED)
                && claim.judgements().equals(Set.of(Judgement.HELP_PROTECTION))
                && LEXICON.has("protection.whole", told)
                && !LEXICON.has("protection.strand", told);
    }
}
