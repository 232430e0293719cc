package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;

/** Reads a grade that is a sentence of its own and that the next one explains: "'Inadequate'. That is the verdict on Dudley". */
final class LoneVerdicts {
    /** Rule of such a grade. */
    static final String RULE = "lone-verdict";

    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");

    private final GradeFinder grades;

    LoneVerdicts(Lexicon rules) {
        this.grades = new GradeFinder(rules);
    }

    /** Overall grades of this kind, where the sentence behind is about one authority and names no other grade. */
    List<Claim> of(List<Sentence> sentences, List<SentenceScope> scopes) {
        List<Claim> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentences.size(); i++) {
            Sentence alone = sentences.get(i);
            Sentence next = sentences.get(i + 1);
            List<GradeHit> hits = grades.in(alone.norm());
            List<String> ids = scopes.get(i + 1).authorities();
            boolean explained = hits.size() == 1
                    && ids.size() == 1
                    && alone.block() == next.block()
                    && LEXICON.has("answer", alone.norm())
                    && LEXICON.has("lone.explained", next.norm())
                    && !LEXICON.has("lone.veto", next.norm())
                    && grades.in(next.norm()).isEmpty();
            if (explained) {
                found.add(Claim.overall(ids.getFirst(), alone, hits.getFirst(), Time.NOW, RULE));
            }
        }
        return found;
    }
}
