package org.inspectionwatch.rest.problem;

import java.util.regex.Pattern;

/** Whole numbers as clients write them: in ASCII digits alone, though Java reads those of every script. */
public final class Digits {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private Digits() {}

    /** The number; -1 where the text is none, or one of more than 18 digits. */
    public static long value(String text) {
        return NUMBER.matcher(text).matches() ? Long.parseLong(text) : -1;
    }
}
