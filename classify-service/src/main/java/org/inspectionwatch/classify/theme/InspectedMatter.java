package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence that only name what inspectors came to see, as in "the visit looked at thresholds and early help":
 * they judge nothing.
 */
final class InspectedMatter {
    private static final Pattern LOOKED_AT = Pattern.compile(
            "\\b(?:which|that|who|inspectors?|visits?|inspections?|ofsted|report|letter|they|it|team)\\s+(?:\\w+ly\\s+|also\\s+|had\\s+)?"
                    + "(?:looked (?:\\w+ )?(?:at|into)|focus(?:s)?ed (?:\\w+ )?on|concentrated on|examined|considered|evaluated|reviewed"
                    + "|scrutinised|covered|was about|was to look at)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            "[;.]|\\b(?:but|however|although|though|while|whilst)\\b|[,\\s](?:and|it|which|they|inspectors|ofsted)\\s+(?:then |also )?"
                    + "(?:found|finds|said|saw|noted|judged|concluded|praised|criticised|warned|reported|identified)\\b"
                    + "|[,\"\u201d]\\s+(?:found|said|noted)\\b",
            Pattern.CASE_INSENSITIVE);

    private InspectedMatter() {}

    /** Stretches of the sentence, in order; mostly none. */
    static List<Clause> of(String text, Clause sentence) {
        List<Clause> stretches = new ArrayList<>();
        Matcher looked = LOOKED_AT.matcher(text).region(sentence.start(), sentence.end());
        while (looked.find()) {
            Matcher end = END.matcher(text).region(looked.end(), sentence.end());
            stretches.add(new Clause(looked.end(), end.find() ? end.start() : sentence.end()));
        }
        return stretches;
    }
}
