package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/** Constructions that the words on both sides of a grade word decide together. */
final class PairForms {
    /** Rule of a grade behind a year in brackets: "(2019: inadequate)". */
    static final String YEAR_BRACKET = "year-bracket";
    /** Rule of a grade that is told by the one before: "where it was in 2019: good". */
    static final String SAME_AS_THEN = "same-as-then";

    private static final Pattern ADVERBS = Pattern.compile("(?<= )(?:(?:also|still|now|both|all|had|currently) )+$");
    private static final Pattern BRACKET = Pattern.compile(" ?\\([^)]*\\)");
    private static final Pattern NAME_ENDS = Pattern.compile("(?: (?:city|county|borough|metropolitan|council))*, ");
    private static final String DASH = " - ";
    /** Rule of a grade that the words call that of the whole, whatever line they name. */
    static final String ADDS_UP = "adds-up";

    private static final int OPENING = 24;
    private static final List<Pair> CERTAIN = List.of(
            new Pair("form.quality", Form.RATED, "quoted-with-topic"),
            new Pair("form.listed", Form.RATED, "listed-with-topic"),
            new Pair("form.bracketed", Form.RATED, "listed-with-topic"),
            new Pair("form.not-moved", Form.RATED, "not-moved"),
            new Pair("form.was-what", Form.MOVED_FROM, "no-longer"),
            new Pair("form.joins", Form.MOVED_TO, "joins"),
            new Pair("form.joined-group", Form.MOVED_TO, "joins"),
            new Pair("form.found-providing", Form.RATED, "found-providing"),
            new Pair("form.reduced", Form.ATTRIBUTE, "reduced-relative"),
            new Pair("form.once-in", Form.MOVED_FROM, Forms.APPOSITION),
            new Pair("form.aside", Form.ATTRIBUTE, "aside"),
            new Pair("form.through", Form.MOVED_FROM, "through"),
            new Pair("form.kept-bare", Form.RATED, "kept-bare"),
            new Pair("form.no-further", Form.RATED, "no-further"),
            new Pair("form.recalled", Form.RATED, "recalled"),
            new Pair("form.ended-in", Form.RATED, "ended-in"),
            new Pair("form.year-bracket", Form.RATED, YEAR_BRACKET),
            new Pair("form.followed-by", Form.RATED, "followed-by"),
            new Pair("form.used-to-be", Form.MOVED_FROM, Forms.APPOSITION),
            new Pair("form.same-as-then", Form.RATED, SAME_AS_THEN),
            new Pair("form.of-year", Form.RATED, "of-year"),
            new Pair("form.inverted", Form.RATED, "inverted"),
            new Pair("form.may-call", Form.RATED, "given"),
            new Pair("form.given-relative", Form.RATED, "given"),
            new Pair("form.lifted", Form.MOVED_FROM, "no-longer"));
    private static final List<Pair> UNLESS_DENIED = List.of(
            new Pair("form.fronted", Form.RATED, "fronted"),
            new Pair("form.predicate", Form.RATED, "predicate"),
            new Pair("form.grade-from", Form.RATED, "grade-from"),
            new Pair("form.has-services", Form.RATED, "predicate"),
            new Pair("form.and-required", Form.VERB, "and-required"),
            new Pair("form.headline", Form.RATED, "headline"),
            new Pair("form.gave-name", Form.RATED, "gave-it"),
            new Pair("form.gave-it", Form.RATED, "gave-it"),
            new Pair("form.opening", Form.RATED, "opening"),
            new Pair("form.only-line", Form.RATED, "only-line"),
            new Pair("form.to-grade", Form.MOVED_TO, "to-grade"),
            new Pair("form.colon-topic", Form.RATED, "colon-topic"),
            new Pair("form.adds-up", Form.RATED, ADDS_UP),
            new Pair("form.grade-is", Form.RATED, ADDS_UP),
            new Pair("form.counted-list", Form.RATED, Subjects.COUNTED_LIST));

    private final Lexicon lexicon;

    PairForms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A section of rules.txt with two patterns, and what it means where both fit. */
    private record Pair(String section, Form form, String rule) {}

    /**
     * Constructions that no other word of the clause can take back, or null.
     *
     * @param before the clause up to the grade, from the grade before on
     * @param after the sentence from its end on
     * @param subjectGap characters between the nearest authority named before it and the grade; negative where none is
     */
    Forms.@Nullable Found certain(String before, String after, GradeHit hit, int subjectGap) {
        if (hit.grade() == Grade.INADEQUATE && fits("form.poor-protection", before, after)) {
            return new Forms.Found(Form.RATED, "inadequate-protection");
        }
        if (isStandard(before, after, hit) && !lexicon.has("noclaim.before", before)) {
            return new Forms.Found(Form.RATED, "of-standard");
        }
        boolean subject = subjectGap >= 0 || before.length() < OPENING || lexicon.has("form.rated-thing", before);
        if (subject && fits("form.once-rated", before, after)) {
            return new Forms.Found(Form.MOVED_FROM, Forms.APPOSITION);
        }
        if (subjectGap == 2 && before.endsWith(", ") && lexicon.has("form.apposition", after)) {
            return new Forms.Found(Form.RATED, Forms.APPOSITION);
        }
        boolean named = subjectGap >= 2
                && subjectGap <= before.length()
                && NAME_ENDS
                        .matcher(before.substring(before.length() - subjectGap))
                        .matches();
        if (named && lexicon.has("form.named-too", after)) {
            return new Forms.Found(Form.RATED, "named-too");
        }
        if (subjectGap == DASH.length() && before.endsWith(DASH) && lexicon.has("form.listed-end", after)) {
            return new Forms.Found(Form.RATED, "listed");
        }
        return first(CERTAIN, before, after);
    }

    /** Constructions that hold where the clause doesn't hope, deny or suppose, or null; arguments as in {@link #certain}. */
    Forms.@Nullable Found unlessDenied(String before, String after) {
        return first(UNLESS_DENIED, before, after);
    }

    /** "Are all of an outstanding standard"; "of a good standard" is common praise. */
    private boolean isStandard(String before, String after, GradeHit hit) {
        return hit.grade() != Grade.GOOD && fits("form.standard", before, after);
    }

    /** The words without those in brackets. */
    static String withoutBrackets(String words) {
        return BRACKET.matcher(words).replaceAll("");
    }

    /** Length of the adverbs that stand between a name and its verb: "Luton also requires". */
    static int adverbs(String before) {
        Matcher matcher = ADVERBS.matcher(before);
        return matcher.find() ? matcher.end() - matcher.start() : 0;
    }

    private Forms.@Nullable Found first(List<Pair> pairs, String before, String after) {
        return pairs.stream()
                .filter(pair -> fits(pair.section(), before, after))
                .findFirst()
                .map(pair -> new Forms.Found(pair.form(), pair.rule()))
                .orElse(null);
    }

    /** Whether a section's first rule fits the words before and its second the words after. */
    private boolean fits(String section, String before, String after) {
        return lexicon.pairs(section, before, after);
    }
}
