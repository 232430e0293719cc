package org.inspectionwatch.classify.theme;

/**
 * A text as cues see it: lower case, straight apostrophes, and one blank for any run of blanks, line ends, hyphens, dashes
 * and commas. Every folded character knows where it stood.
 */
final class FoldedText {
    private static final String APOSTROPHES = "\u2018\u2019\u02bc`\u00b4";
    private static final char SOFT_HYPHEN = '\u00ad';

    private final String original;
    private final String folded;
    private final int[] offsets;

    private FoldedText(String original, String folded, int[] offsets) {
        this.original = original;
        this.folded = folded;
        this.offsets = offsets;
    }

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] offsets = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            char c = fold(original.charAt(i));
            boolean repeatedBlank = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (c != SOFT_HYPHEN && !repeatedBlank) {
                offsets[folded.length()] = i;
                folded.append(c);
            }
        }
        return new FoldedText(original, folded.toString(), offsets);
    }

    private static char fold(char c) {
        if (c == ',' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            return ' ';
        }
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : Character.toLowerCase(c);
    }

    String folded() {
        return folded;
    }

    /** The printed character behind the folded one at this index. */
    char printed(int index) {
        return original.charAt(offsets[index]);
    }

    /** Where the folded character at this index stood in the text. */
    int offset(int index) {
        return offsets[index];
    }

    /** Whether a word begins at this index, or ended just before it. */
    boolean isWordBoundary(int index) {
        return index == 0
                || index == folded.length()
                || !Character.isLetterOrDigit(folded.charAt(index - 1))
                || !Character.isLetterOrDigit(folded.charAt(index));
    }

    /** The index behind the word that goes on at this index. */
    int wordEnd(int index) {
        int end = index;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }
}
