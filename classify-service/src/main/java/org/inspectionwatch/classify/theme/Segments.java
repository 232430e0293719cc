package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a clause between commas, "and" and the like: what is said in one is said less of the others. */
final class Segments {
    private static final Pattern DIVIDER = Pattern.compile(
            "[,:]|\\b(?:and|or|which|who|whose|where|when|because|so that|as well as|resulting in|leading to|meaning that)\\b",
            Pattern.CASE_INSENSITIVE);

    private final List<Integer> dividers = new ArrayList<>();

    Segments(String text, Clause clause) {
        Matcher matcher = DIVIDER.matcher(text).region(clause.start(), clause.end());
        while (matcher.find()) {
            dividers.add(matcher.start());
        }
    }

    /** Number of the segment, from 0, that this offset of the text stands in. */
    int indexOf(int offset) {
        int index = 0;
        while (index < dividers.size() && dividers.get(index) <= offset) {
            index++;
        }
        return index;
    }
}
