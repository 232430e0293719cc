package org.inspectionwatch.classify.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence that say what inspectors ask for, as in "they want to see stronger supervision": criticism, however
 * good what is wished for.
 */
final class Wishes {
    private static final Pattern ASKED_FOR = Pattern.compile(
            "\\b(?:report|ofsted|inspectors?|letter|it|they|watchdog|regulator) (?:also |now )?ask(?:s|ed) for\\b"
                    + "|\\b(?:asks?|asked|asking)(?: \\w+){0,2} (?:to do more|to make|to ensure|to improve|to strengthen)\\b"
                    + "|\\b(?:wants?|wanted) (?:to see|more|better|the (?:council|trust|authority) to)\\b"
                    + "|\\b(?:would|will) (?:like|want) (?:to see|[^.;]{1,60}? to be)\\b"
                    + "|\\b(?:tells?|told|urges?|urged|instructs?|instructed|advises|advised|ordered|orders)(?: the)?(?: [\\w\u2019']+){0,3} "
                    + "(?:to|that (?:it|they) (?:must|should|needs? to))\\b(?! inspectors)"
                    + "|(?<!would )\\brecommend(?:s|ed|ations? (?:is|are|include|includes|for|to|that))?\\b"
                    + "|\\bcall(?:s|ed) for (?:more|better|stronger|greater|an? |improve\\w+|urgent|swift\\w*|further)"
                    + "|\\b(?:areas?|points?|things|matters|improvements|issues) (?:for|to|that need to|which need to|needing)"
                    + " (?:priority action|improve(?:ment|d)?|be improved|attention|work on|address|be addressed|include[sd]?)\\b"
                    + "|\\b(?:improvements? (?:(?:is|are|was|were) (?:still )?(?:needed|required)|needed|required) (?:in|to|on))\\b"
                    + "|\\bpriority action(?: (?:is|was) (?:needed|required))?(?::| on| over| in)"
                    + "|\\bsuggest(?:s|ed|ions?),? (?:on|about|for|that|more|better)\\b"
                    + "|\\bpriority actions?,? (?:on|over|for|about|are|cover|concern)\\w*\\b"
                    + "|\\bconcerns? (?:were|was|are|is) (?:to do with|about|over|around)\\b"
                    + "|\\bneeds? to (?:improve|do more|do better|sharpen|strengthen|make sure|ensure|be (?:better|stronger|clearer|quicker))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile(
            "[;.]|\\b(?:but|however|although|though|while|whilst|despite)\\b|\\band (?:praised|commended|welcomed|highlighted)\\b",
            Pattern.CASE_INSENSITIVE);

    private Wishes() {}

    /** Stretches of the sentence, in order; mostly none. */
    static List<Clause> of(String text, Clause sentence) {
        List<Clause> stretches = new ArrayList<>();
        Matcher asked = ASKED_FOR.matcher(text).region(sentence.start(), sentence.end());
        while (asked.find()) {
            Matcher end = END.matcher(text).region(asked.end(), sentence.end());
            stretches.add(new Clause(asked.end(), end.find() ? end.start() : sentence.end()));
        }
        return stretches;
    }
}
