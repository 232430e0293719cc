package org.inspectionwatch.classify.report.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bullets and numbers that items begin with. */
final class Labels {
    private static final String BULLETS =
            "\u25fc\u25fe\u25a0\u25aa\u25ab\u25cf\u25cb\u25e6\u2022\u2023\u2043\u00b7\u2219\u2666\u25c6\u27a2\u2713\u2756\u25b6\u25ba\uf000-\uf0ff";
    private static final String DASHES = "-\u2012-\u2015\u2212";
    /** A font of symbols that does not say what its letters stand for leaves the letters; the first is typed on purpose. */
    private static final String LETTERS = "onqlu\u00a7\u00d8\u00fc";
    /** Any other sign that stands alone; the first of the class is what remains of a sign without meaning. */
    private static final String OTHER_SIGN =
            "[\ufffd\\p{So}\\p{Sm}\\p{Co}&&[^\u00a9\u00ae\u2122\u00b0+<=>|~\u00ac\u00b1\u00d7\u00f7]]";
    /** A dash or a letter stands for a bullet only where a blank follows it. */
    private static final Pattern BULLET = Pattern.compile("^(?<label>[" + BULLETS + "]|[" + DASHES + LETTERS
            + "](?=\\s+\\S)|[" + DASHES + LETTERS + "]$|" + OTHER_SIGN + "(?=\\s|$))\\s*");

    private static final Pattern DASH = Pattern.compile("[" + DASHES + "]");

    private static final Pattern NUMBER =
            Pattern.compile("^(?<label>\\(?\\d{1,3}[.)]|\\(?[a-hivx]{1,4}\\)|[a-h]\\.(?=\\s|$))(?:\\s+|$|(?=[A-Z]))");

    private Labels() {}

    /** The bullet that the text begins with, or empty. */
    static String bullet(String text) {
        return label(BULLET, text);
    }

    static boolean isDash(String bullet) {
        return DASH.matcher(bullet).matches();
    }

    /** The number that the text begins with, or empty. */
    static String number(String text) {
        return label(NUMBER, text);
    }

    /** The text after its bullet or number. */
    static String without(String label, String text) {
        return text.substring(label.length()).strip();
    }

    private static String label(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group("label") : "";
    }
}
