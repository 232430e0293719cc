package org.inspectionwatch.classify.article;

/**
 * Tells what inspectors found from what others say of it: a council that is proud of its staff, or an opposition that is
 * worried, is no finding.
 */
final class Statements {
    private final Lexicon lexicon;

    Statements(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the sentence is the word of somebody else than the inspectors. */
    boolean isOfOthers(Sentence sentence) {
        if (sentence.isHeading()) {
            return false;
        }
        return lexicon.has("statement.speaker", sentence.norm())
                || (lexicon.has("statement.other", sentence.norm())
                        && !lexicon.has("statement.inspectors", sentence.norm()));
    }
}
