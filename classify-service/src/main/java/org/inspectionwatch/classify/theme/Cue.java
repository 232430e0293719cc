package org.inspectionwatch.classify.theme;

/**
 * Words of the taxonomy to look for.
 *
 * @param words folded, without the {@code *} of a stem
 * @param stem whether the last word may go on
 * @param sense what they stand for
 */
record Cue<S>(FoldedText words, boolean stem, S sense) {
    private static final String STEM = "*";

    static <S> Cue<S> of(String words, S sense) {
        boolean stem = words.endsWith(STEM);
        return new Cue<>(FoldedText.of(stem ? words.substring(0, words.length() - 1) : words), stem, sense);
    }

    /** Whether the text, which has these words at this index, prints a capital wherever the cue has one. */
    boolean hasItsCapitals(FoldedText text, int index) {
        for (int i = 0; i < words.folded().length(); i++) {
            char wanted = words.printed(i);
            if (Character.isUpperCase(wanted) && text.printed(index + i) != wanted) {
                return false;
            }
        }
        return true;
    }
}
