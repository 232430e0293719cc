package org.inspectionwatch.classify.report.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text in the form in which words are looked for: lower case, one kind of apostrophe, dash and blank. */
public final class Plain {
    private static final String APOSTROPHES = "\u2018\u2019\u02bc`\u00b4";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501";
    private static final String BLANKS = " \t\n\u000b\f\r";

    private Plain() {}

    /**
     * A pattern for text in that form. Each blank and each apostrophe of the expression may be missing from the text: some
     * exports lose them.
     */
    public static Pattern pattern(String regex) {
        return Pattern.compile(regex.replace(" ", " ?").replace("'", "'?"));
    }

    /** The text in that form; of the same length except where blanks follow each other. */
    public static String of(String text) {
        return cased(text).toLowerCase(Locale.ROOT);
    }

    /** The same, with its capitals. */
    public static String cased(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = plain(text.charAt(i));
            if (letter != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
                plain.append(letter);
            }
        }
        return plain.toString().strip();
    }

    private static char plain(char letter) {
        if (APOSTROPHES.indexOf(letter) >= 0) {
            return '\'';
        }
        if (DASHES.indexOf(letter) >= 0) {
            return '-';
        }
        return BLANKS.indexOf(letter) >= 0 ? ' ' : letter;
    }

    /** Most lines are so already, and every line is asked for again and again. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || letter == '`' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return before != ' ' || text.isEmpty();
    }

    /** The words, with their capitals, that stand at these places of {@link #of} the text. */
    public static String printed(String text, int start, int end) {
        String shown = of(text).length() == text.length() ? text : cased(text);
        return shown.substring(start, end);
    }
}
