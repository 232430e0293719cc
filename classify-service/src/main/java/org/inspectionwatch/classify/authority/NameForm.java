package org.inspectionwatch.classify.authority;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings names into the form in which they are compared. */
final class NameForm {
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019\u02bc`.]");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final String TYPES =
            "(?:metropolitan|met|city|county|borough|district|unitary|london|royal|district)";
    private static final Pattern PREFIX = Pattern.compile("^(?:the )?(?:council of (?:the )?)?(?:" + TYPES
            + " )*(?:(?:borough|city|county|council|corporation|district) of (?:the )?)+(?=\\p{L})");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern SUFFIX = Pattern.compile(
            "(?: " + TYPES
                    + ")*(?: (?:council|authority|corporation|mbc|mdc|lbc|cc|bc|dc|local authority|children s services|childrens services))+$"
                    + "|(?: (?:metropolitan district|metropolitan borough|london borough|city of|county of|royal borough of|london borough of))$");

    private NameForm() {}

    /** Lower-case words joined by single spaces, "&" as "and", apostrophes dropped. */
    static String words(String name) {
        String text = name.toLowerCase(Locale.ROOT).replace("&", " and ");
        text = APOSTROPHES.matcher(text).replaceAll("");
        return NOT_LETTERS.matcher(text).replaceAll(" ").strip();
    }

    /** The words without those that only say what kind of body it is. */
    static String bare(String name) {
        String words = words(name);
        if (words.equals("city of london") || words.equals("the city of london")) {
            return "london";
        }
        String text = SUFFIX.matcher(words).replaceFirst("").strip();
        text = PREFIX.matcher(text).replaceFirst("");
        text = ARTICLE.matcher(text).replaceFirst("").strip();
        return text.isEmpty() ? words : text;
    }
}
