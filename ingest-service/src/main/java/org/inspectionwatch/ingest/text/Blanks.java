package org.inspectionwatch.ingest.text;

/** Collapses blanks of every kind, drops control characters and invisible ones. Linear. */
final class Blanks {
    private Blanks() {}

    /** Text in one line with single spaces, without leading or trailing ones; at most {@code limit} characters. */
    static String collapse(String text, int limit) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), 256));
        boolean gap = false;
        for (int i = 0; i < text.length() && out.length() < limit; i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = !out.isEmpty();
            } else if (!isInvisible(c)) {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }
}
