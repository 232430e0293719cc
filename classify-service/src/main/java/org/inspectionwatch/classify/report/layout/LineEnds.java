package org.inspectionwatch.classify.report.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Joins lines into running text: a hyphen at a line end joins words, unless it was suspended ("16- and 17-year-olds"). */
public final class LineEnds {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final Pattern SUSPENDED = Pattern.compile("^(?:and|or|to|and/or)\\b.*");
    private static final Pattern DASH_AT_END = Pattern.compile(".*\\s-$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private LineEnds() {}

    /** The lines' text with single blanks. */
    public static String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            append(text, line);
        }
        return BLANKS.matcher(text)
                .replaceAll(" ")
                .replace(String.valueOf(SOFT_HYPHEN), "")
                .strip();
    }

    private static void append(StringBuilder text, String line) {
        if (text.isEmpty()) {
            text.append(line);
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last == SOFT_HYPHEN) {
            text.setLength(text.length() - 1);
        } else if (!joins(text, last, line)) {
            text.append(' ');
        }
        text.append(line);
    }

    private static boolean joins(StringBuilder text, char last, String next) {
        return last == '/'
                || ((last == '-' || last == '\u2010')
                        && !SUSPENDED.matcher(next).matches()
                        && !DASH_AT_END.matcher(text).matches());
    }
}
