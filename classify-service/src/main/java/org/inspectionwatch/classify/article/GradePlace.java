package org.inspectionwatch.classify.article;

import java.util.List;

/**
 * A grade word and where it stands.
 *
 * @param sentence that holds it
 * @param scope whom the sentence is about
 * @param hit the word
 * @param hits all grade words of the sentence, in order
 * @param clause of the word
 */
record GradePlace(Sentence sentence, SentenceScope scope, GradeHit hit, List<GradeHit> hits, Clause clause) {
    GradePlace {
        hits = List.copyOf(hits);
    }

    String clauseBefore() {
        return sentence.norm().substring(clause.start(), Math.max(clause.start(), hit.start()));
    }

    String after() {
        return sentence.norm().substring(hit.end());
    }

    /** The words since the last comma. */
    String sinceComma() {
        String before = clauseBefore();
        return before.substring(before.lastIndexOf(',') + 1);
    }

    /** The words since the grade before in the clause. */
    String sinceLast() {
        int from = GradeHit.lastEnd(hits, hit.start());
        return sentence.norm().substring(Math.max(from, clause.start()), hit.start());
    }
}
