package org.inspectionwatch.classify.article;

/** Reads "While A was rated good, neighbouring B was found inadequate": B is the subject, and A only what it is compared with. */
final class Contrasts {
    private static final String OPENING = "contrast.opening";

    private final Lexicon lexicon;

    Contrasts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether what stands at an offset belongs to the main clause after a contrast that opens the sentence. */
    boolean inMain(String norm, int offset) {
        Lexicon.Hit opening = lexicon.first(OPENING, norm);
        return opening != null && offset >= opening.end();
    }

    /** Whether what stands at an offset belongs to a contrast that opens the sentence. */
    boolean inOpening(String norm, int offset) {
        Lexicon.Hit opening = lexicon.first(OPENING, norm);
        return opening != null && offset < opening.end();
    }
}
