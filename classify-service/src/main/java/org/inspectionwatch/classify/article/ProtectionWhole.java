package org.inspectionwatch.classify.article;

import java.util.ArrayList;
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

    private static final int NEAR = 50;

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

    /** The claims in order, with those of grades that nothing explains but that stand beside the protection of children as a whole. */
    static List<Claim> with(
            Article article, List<SentenceScope> scopes, List<Claim> claims, GradeFinder grades, TimeReader times) {
        if (!REPORTS.holds(article.published())) {
            return claims;
        }
        List<Claim> all = new ArrayList<>(claims);
        for (Sentence sentence : article.sentences()) {
            SentenceScope scope = scopes.get(sentence.index());
            List<GradeHit> hits = grades.in(sentence.norm());
            boolean one = hits.size() == 1
                    && scope.authorities().size() == 1
                    && scope.passing().isEmpty()
                    && claims.stream().noneMatch(claim -> claim.reads(sentence, hits.getFirst()));
            if (one
                    && isBesideWhole(sentence, hits.getFirst())
                    && Leftovers.isGradeWord(sentence.norm(), hits.getFirst())
                    && !Leftovers.isPast(sentence.norm(), hits.getFirst(), hits)
                    && times.oldDates(sentence.norm()).isEmpty()) {
                all.add(Claim.overall(scope.authorities().getFirst(), sentence, hits.getFirst(), Time.NOW, RULE));
            }
        }
        all.sort(Claim.BY_SENTENCE);
        return all;
    }

    private static boolean isBesideWhole(Sentence sentence, GradeHit hit) {
        Clause clause = sentence.clauseAt(hit.start());
        String text = clause.of(sentence.norm());
        int at = hit.start() - clause.start();
        return !LEXICON.has("protection.strand", text)
                && LEXICON.all("protection.whole", text).stream()
                        .anyMatch(whole -> whole.end() <= at ? at - whole.end() <= NEAR : whole.start() - at <= NEAR);
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
