package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;

/** Finds which of the two verdicts of inspections from 2009 to 2012 words name: that on safeguarding or that on looked after children. */
final class Halves {
    private final Lexicon lexicon;

    /** @param lexicon of schemes.txt */
    Halves(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where a half is named. */
    record Half(int start, int end, boolean care) {}

    /** Those that a text names; what is only said of the children, such as their health, is no half. */
    List<Half> in(String text) {
        List<Half> halves = new ArrayList<>();
        lexicon.all("half.safeguarding", text).forEach(hit -> halves.add(new Half(hit.start(), hit.end(), false)));
        lexicon.all("half.care", text).stream()
                .filter(hit -> !isAspect(text, hit))
                .forEach(hit -> halves.add(new Half(hit.start(), hit.end(), true)));
        return halves;
    }

    /** Whether "looked after children" is named for what is said of them. */
    boolean isAspect(String text, Lexicon.Hit care) {
        return lexicon.has("half.aspect", text.substring(0, care.start()))
                || lexicon.has("half.aspect-after", text.substring(care.end()));
    }

    /** Whether both are among them. */
    static boolean areBoth(List<Half> halves) {
        return halves.stream().anyMatch(Half::care) && halves.stream().anyMatch(half -> !half.care());
    }

    /** What stands between the grade words around one of a sentence, up to where the words turn to another thing. */
    Clause segment(Sentence sentence, GradeHit hit, List<GradeHit> hits) {
        int start = GradeHit.lastEnd(hits, hit.start());
        int end = hits.stream()
                .mapToInt(GradeHit::start)
                .filter(other -> other >= hit.end())
                .min()
                .orElse(sentence.norm().length());
        Lexicon.Hit turn = lexicon.first("half.turn", sentence.norm().substring(hit.end(), end));
        return new Clause(start, turn == null ? end : hit.end() + turn.start(), false);
    }
}
