package org.inspectionwatch.classify.report.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text in the form in which words are looked for: lower case, one kind of apostrophe, dash and blank. */
public final class Plain {
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\u2500\u2501]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

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
        String plain = APOSTROPHES.matcher(text).replaceAll("'");
        plain = DASHES.matcher(plain).replaceAll("-");
        return BLANKS.matcher(plain).replaceAll(" ").strip();
    }

    /** The words, with their capitals, that stand at these places of {@link #of} the text. */
    public static String printed(String text, int start, int end) {
        String shown = of(text).length() == text.length() ? text : cased(text);
        return shown.substring(start, end);
    }
}
