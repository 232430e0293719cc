package org.inspectionwatch.classify.report.words;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Grade;

/** The grades in their printed forms. */
public final class PrintedGrades {
    /** A grade in running text that {@link Plain} has prepared; no group of its own. */
    public static final String GRADE =
            "\\b(?:outstanding|good|inadequate|adequate|not ?judged|requir(?:es?|ing) ?improvement(?: ?to ?be ?good)?)(?![a-z])";

    /** A table may say in other words that a grade was not given. */
    private static final String NOT_GIVEN =
            "(?:not ?judged|no judgement(?: made)?|judgement not made|not applicable|not inspected|n/a)";

    private static final Pattern WHOLE = Pattern.compile("(?:(?<grade>" + GRADE + ")|" + NOT_GIVEN + ")\\s*[.*\\d]*");
    private static final Pattern PART = Pattern.compile(
            "(?:outstanding|good|inadequate|adequate|not ?judged|not|judged|no judgement|no judgement made|judgement not made|not applicable|not inspected|n/a|requires?|improvement(?: ?to(?: ?be(?: ?good)?)?)?"
                    + "|requires? ?improvement(?: ?to(?: ?be(?: ?good)?)?)?|to be|to ?be ?good|be ?good)\\s*[.*\\d]*");
    private static final Map<String, Grade> BY_BEGINNING = Map.of(
            "outstanding", Grade.OUTSTANDING,
            "good", Grade.GOOD,
            "inadequate", Grade.INADEQUATE,
            "adequate", Grade.ADEQUATE,
            "not", Grade.NOT_JUDGED);

    private PrintedGrades() {}

    /** The grade that the text is, and nothing else. */
    public static Optional<Grade> whole(String text) {
        Matcher matcher = WHOLE.matcher(Plain.of(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String grade = matcher.group("grade");
        return Optional.of(grade == null ? Grade.NOT_JUDGED : named(grade));
    }

    /** Whether the text is a grade or one line of a grade that takes several. */
    public static boolean isPart(String text) {
        return PART.matcher(Plain.of(text)).matches();
    }

    /** The grade of a text that {@link #GRADE} has matched. */
    public static Grade named(String matched) {
        String words = matched.strip();
        return BY_BEGINNING.entrySet().stream()
                .filter(known -> words.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Grade.REQUIRES_IMPROVEMENT);
    }
}
