package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.inspectionwatch.contracts.finding.Judgement;

/** Reads from "retained its good rating" and "inadequate for the third time" that the grade before was the same. */
final class Unchanged {
    /** Rule of a grade that the article only says was kept. */
    static final String RULE = "unchanged";

    private final Lexicon lexicon;
    private final GradeFinder grades;

    Unchanged(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.grades = new GradeFinder(lexicon);
    }

    /** The claims of one authority, and after them the earlier grade that the first such words imply. */
    List<Claim> with(List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        if (claims.stream().anyMatch(Unchanged::isEarlier)) {
            return all;
        }
        claims.stream()
                .filter(this::isKept)
                .findFirst()
                .ifPresent(claim -> all.add(claim.again(
                        claim.sentence(),
                        EnumSet.of(Judgement.OVERALL),
                        Reach.NAMED,
                        new Time(true, List.of(), RULE),
                        RULE)));
        return List.copyOf(all);
    }

    private static boolean isEarlier(Claim claim) {
        return !claim.isNews() && claim.of(Judgement.OVERALL) && !claim.isBeforeHistory();
    }

    /** Whether the words around a grade say that it is the one before as well. */
    boolean isKept(Claim claim) {
        String norm = claim.sentence().norm();
        int grade = claim.hit().start();
        // words before the grade that is dealt out before are of another authority
        int from = claim.rule().equals(Distributions.RULE) ? GradeHit.lastEnd(grades.in(norm), grade) : 0;
        return claim.isNews()
                && !claim.rule().equals(TwoVerdicts.RULE)
                && (claim.of(Judgement.OVERALL) || lexicon.has("arrangements", norm))
                && !claim.isAnnual()
                && claim.hit().end() <= norm.length()
                && (lexicon.has("unchanged.before", norm.substring(from, grade))
                        || lexicon.has(
                                "unchanged.after", norm.substring(claim.hit().end())));
    }
}
