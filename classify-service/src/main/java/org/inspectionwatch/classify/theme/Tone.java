package org.inspectionwatch.classify.theme;

/** What a word does to the polarity of its clause; the words of each are in themes.json. */
enum Tone {
    PRAISE,
    CRITICISM,
    /** Names a few to whom it applies: weak criticism. */
    PARTIAL,
    /** Turns what follows round. */
    NEGATION,
    /** Tells that something has ended: turns what follows round, near or far. */
    REVERSAL,
    /** Turns praise that follows into criticism. */
    WANTING,
    /** Turns criticism beside it into praise. */
    LESSENING,
    /** None of these, though its words look like it. */
    NONE
}
