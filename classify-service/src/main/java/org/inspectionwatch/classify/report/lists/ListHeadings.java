package org.inspectionwatch.classify.report.lists;

import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.classify.report.layout.TextBlock;
import org.inspectionwatch.classify.report.words.Plain;

/** The headings above lists of what must improve. */
final class ListHeadings {
    private static final Pattern SECTION = Plain.pattern(
            "(?:\\d+\\.? )?what (?:does|do) .{0,60}(?:local authority|council|partnership|area|leaders).{0,30} need to improve|"
                    + "what needs to (?:improve|change)(?: in .{3,90})?|recommendations?");
    private static final Pattern IMPROVEMENT = Plain.pattern(
            "(?:key )?areas? (?:for|of) (?:further )?improvements?|what needs to improve(?: in .{3,90})?");
    private static final Pattern PRIORITY = Plain.pattern(
            "(?:areas? for )?priority(?: and|/| or)? ?(?:immediate )?actions?|areas? (?:for|of) priority actions?|"
                    + "priority and immediate action(?:s)?|immediate (?:and priority )?actions?");
    private static final Pattern END_MARKS = Pattern.compile("[?:.\\s\\d]+$");

    private ListHeadings() {}

    /** What a heading announces. */
    enum Announces {
        /** A section with a list of improvements, perhaps under headings of its own. */
        SECTION,
        IMPROVEMENTS,
        PRIORITIES
    }

    static Optional<Announces> of(TextBlock block) {
        String text = END_MARKS.matcher(Plain.of(block.text())).replaceFirst("");
        if (PRIORITY.matcher(text).matches()) {
            return Optional.of(Announces.PRIORITIES);
        }
        if (SECTION.matcher(text).matches()) {
            return Optional.of(Announces.SECTION);
        }
        return IMPROVEMENT.matcher(text).matches() ? Optional.of(Announces.IMPROVEMENTS) : Optional.empty();
    }
}
