package org.inspectionwatch.ingest.text;

import java.text.Normalizer;

/** The characters of a glyph, as text is compared and searched: no ligatures, one kind of blank. */
final class GlyphText {
    private static final char FIRST_LIGATURE = '\ufb00';
    private static final char LAST_LIGATURE = '\ufb06';
    private static final char ZERO_WIDTH_NO_BREAK_SPACE = '\ufeff';
    private static final int FIRST_UNUSUAL = 0x7f;

    private GlyphText() {}

    /** Empty where the glyph prints nothing and takes no place. */
    static String normalise(String text) {
        if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < FIRST_UNUSUAL) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(character -> append(plain, (char) character));
        return plain.toString();
    }

    private static void append(StringBuilder plain, char character) {
        if (Character.isSpaceChar(character) || character == '\t' || character == '\n' || character == '\r') {
            plain.append(' ');
        } else if (character >= FIRST_LIGATURE && character <= LAST_LIGATURE) {
            plain.append(Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC));
        } else if (!Character.isISOControl(character) && !isInvisible(character)) {
            plain.append(character);
        }
    }

    private static boolean isInvisible(char character) {
        return character == ZERO_WIDTH_NO_BREAK_SPACE
                || (character != '\u00ad' && Character.getType(character) == Character.FORMAT);
    }
}
