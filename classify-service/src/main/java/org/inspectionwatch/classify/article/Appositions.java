package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a dated grade that stands between commas right behind whose it is ("A, judged good in 2017, has ..."): the one of the whole
 * that stood before, whatever lines its sentence goes on to speak of.
 */
final class Appositions {
    /** Rule of such a grade. */
    static final String RULE = "dated-apposition";

    private static final Lexicon STORIES = Lexicon.load("stories.txt");

    private final GradeFinder grades;
    private final TimeReader times;

    Appositions(Lexicon lexicon, TimeReader times) {
        this.grades = new GradeFinder(lexicon);
        this.times = times;
    }

    /** The claims, with such grades in place of what was read of lines there. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        for (Sentence sentence : sentences) {
            SentenceScope scope = scopes.get(sentence.index());
            for (GradeHit hit : grades.in(sentence.norm())) {
                String id = whose(sentence.norm(), scope, hit);
                List<PartialDate> dates = id == null ? List.of() : dates(sentence.norm(), hit);
                boolean read =
                        all.stream().anyMatch(claim -> claim.reads(sentence, hit) && claim.of(Judgement.OVERALL));
                if (!dates.isEmpty() && !read) {
                    all.removeIf(claim -> claim.reads(sentence, hit));
                    all.add(claim(Objects.requireNonNull(id), sentence, hit, dates));
                }
            }
        }
        return all;
    }

    /** Whom the bracket that holds a grade stands behind; null where it stands in none. */
    private static @Nullable String whose(String norm, SentenceScope scope, GradeHit hit) {
        for (Mention mention : scope.mentions()) {
            if (mention.end() < hit.start()
                    && STORIES.has("bracket.opens", norm.substring(mention.end(), hit.start()))) {
                return mention.authority().authorityId();
            }
        }
        boolean one = scope.mentions().isEmpty() && scope.authorities().size() == 1;
        return one && STORIES.has("bracket.opens-anaphor", norm.substring(0, hit.start()))
                ? scope.authorities().getFirst()
                : null;
    }

    /** The dates of a past inspection that the bracket ends with. */
    private List<PartialDate> dates(String norm, GradeHit hit) {
        Lexicon.Hit rest = STORIES.first("bracket.closes", norm.substring(hit.end()));
        return rest == null ? List.of() : times.oldDates(norm.substring(hit.end(), hit.end() + rest.end()));
    }

    private static Claim claim(String id, Sentence sentence, GradeHit hit, List<PartialDate> dates) {
        return new Claim(
                id,
                sentence,
                hit,
                Set.of(Judgement.OVERALL),
                Reach.NAMED,
                new Time(true, dates, RULE),
                Form.RATED,
                RULE,
                false);
    }
}
