package org.inspectionwatch.query.export;

/**
 * Keeps spreadsheets from running text of a CSV file as a formula.
 *
 * <p>An apostrophe goes before text whose first visible character is one of {@code = + - @}, or one of their full-width
 * forms, before text that begins with TAB, CR or LF, and before text that begins with an apostrophe. So whoever reads the
 * file takes the first apostrophe off where there is one, and has the text as it was.
 */
public final class CsvText {
    private static final String TRIGGERS = "=+-@\uff1d\uff0b\uff0d\uff20";
    private static final String GUARD = "'";

    private CsvText() {}

    /** The text as it stands in the file. */
    public static String harmless(String text) {
        return isGuarded(text) ? GUARD + text : text;
    }

    /** The text as it was before {@link #harmless}. */
    public static String original(String cell) {
        return cell.startsWith(GUARD) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '\'' || first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        int visible = 0;
        while (visible < text.length() && isInvisible(text.charAt(visible))) {
            visible++;
        }
        return visible < text.length() && TRIGGERS.indexOf(text.charAt(visible)) >= 0;
    }

    /** Blanks, controls and characters that show nothing, such as marks of byte order and of direction. */
    private static boolean isInvisible(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
