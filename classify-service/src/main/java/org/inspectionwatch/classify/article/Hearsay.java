package org.inspectionwatch.classify.article;

import java.util.List;

/** Tells grades that an article asserts from those that it calls fake, denied, leaked, feared or foretold. */
final class Hearsay {
    private static final int DENIED_WITHIN = 2;

    private final Lexicon lexicon;

    Hearsay(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the article as a whole is not meant as news. */
    boolean isFiction(List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> lexicon.has("hearsay.fiction", sentence.norm()));
    }

    /** Whether words of the clause before the grade leave it unasserted; those of an introduction do not. */
    boolean governs(String clause, int grade) {
        String before = clause.substring(0, grade);
        Lexicon.Hit introduction = lexicon.first("hearsay.introduction", before);
        return lexicon.has("hearsay.cue", introduction == null ? before : before.substring(introduction.end()));
    }

    /** Whether one of the next sentences calls the one at an index false. */
    boolean isDenied(List<Sentence> sentences, int index) {
        int last = Math.min(sentences.size() - 1, index + DENIED_WITHIN);
        for (int i = index; i <= last; i++) {
            if (lexicon.has("hearsay.denial", sentences.get(i).norm())) {
                return true;
            }
        }
        return false;
    }

    boolean isConfirmed(String norm) {
        return lexicon.has("hearsay.confirmed", norm);
    }
}
