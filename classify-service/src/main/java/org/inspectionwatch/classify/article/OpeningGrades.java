package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.finding.PartialDate;

/**
 * Reads the grades of earlier years that open a sentence on today's: "Good in 2014 and inadequate when Ofsted came back in 2018,
 * the services are now good". Confined to one article.
 */
final class OpeningGrades {
    /** Rule of such a grade. */
    static final String RULE = "opening-grade";

    private static final Lexicon WORDS = Lexicon.load("earlier.txt");

    private final GradeFinder grades;
    private final TimeReader times;

    OpeningGrades(Lexicon rules, TimeReader times) {
        this.grades = new GradeFinder(rules);
        this.times = times;
    }

    /** All claims in order, with those of such grades that no construction explains. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        for (Sentence sentence : sentences) {
            Lexicon.Hit opening = WORDS.first("opening-grades", sentence.norm());
            SentenceScope scope = scopes.get(sentence.index());
            if (opening != null && scope.authorities().size() == 1) {
                read(sentence, opening.end(), scope.authorities().getFirst(), all);
            }
        }
        all.sort(Claim.BY_SENTENCE);
        return all;
    }

    private void read(Sentence sentence, int end, String id, List<Claim> all) {
        List<GradeHit> hits = grades.in(sentence.norm()).stream()
                .filter(hit -> hit.end() <= end)
                .toList();
        for (int i = 0; i < hits.size(); i++) {
            GradeHit hit = hits.get(i);
            int next = i + 1 < hits.size() ? hits.get(i + 1).start() : end;
            List<PartialDate> dates = times.oldDates(sentence.norm().substring(hit.end(), next)).stream()
                    .limit(1)
                    .toList();
            boolean known = all.stream().anyMatch(claim -> claim.reads(sentence, hit));
            if (!known && !dates.isEmpty()) {
                all.add(Claim.overall(id, sentence, hit, Time.ofLastInspection(dates), RULE));
            }
        }
    }
}
