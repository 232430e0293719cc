package org.inspectionwatch.classify.article;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Constructions that go on from the grade before: "and good for care leavers", "to good", "with outstanding leadership". */
final class Continuations {
    private static final String MOVED_ON = "moved-on";
    private static final String MOVED_TO = "moved-to";
    private static final String JOINED_RULE = "joined";
    private static final Pattern JOINED = Pattern.compile(
            "^['\"]?,?(?: overall)?(?:[\\w' ,&-]{0,260}?)?,? (?:and|but|or|plus),? (?:so )?(?:(?:in|since) (?:19|20)\\d\\d,? )?(?:as )?(?:an? )?['\"]?$");
    private static final Pattern LISTED = Pattern.compile("^['\"]? (?:for|in|on) [^.;:]{3,60}, (?:an? )?['\"]?$");
    private static final Pattern TO = Pattern.compile(
            "^['\"]?(?: [\\w' ]{0,40}?)?(?:, [^,.;]{3,90},)?,? (?:(?:straight|directly|all the way|right|back|up|down|on|now) )*(?:to|into) (?:an? |being |be )?['\"]?$");
    private static final Pattern ON_TO = Pattern.compile(
            "\\b(?:and|then|before|now)\\b.{0,80}\\b(?:to|at|on to) (?:being |an? )?(?:overall )?['\"]?$");
    private static final Pattern COPULA_GOES_ON = Pattern.compile(
            "^['\"]?(?: overall)?(?: (?:in|since) (?:19|20)\\d\\d)?,? (?:and|but|then|or)(?: then)?(?: (?:is|are|was|were))?(?: (?:now|then|again))? ['\"]?$");
    private static final Pattern COPULA_LISTED = Pattern.compile(
            "^['\"]? (?:for|in|on) (?:(?!\\b(?:is|are|was|were|has|have|said)\\b)[^.;:]){3,70}(?:,|,? and|,? but)(?: so| also| only| as)? (?:an? )?['\"]?$");

    private final Lexicon lexicon;
    private final Topics topics;

    Continuations(Lexicon lexicon, Topics topics) {
        this.lexicon = lexicon;
        this.topics = topics;
    }

    /**
     * The construction by which a grade goes on from the one before it in the clause, or null.
     *
     * @param before the words between the two
     * @param after the sentence from the grade's end on
     * @param subjectGap characters between the nearest authority named before it and the grade; negative where none is
     */
    Forms.@Nullable Found of(Forms.Previous previous, String before, String after, int subjectGap) {
        Forms.Found found = previous.found();
        if (found == null) {
            return null;
        }
        Form form = found.form();
        if (form == Form.MOVED_TO && ON_TO.matcher(before).find()) {
            boolean another = !topics.plain(before).isEmpty();
            return new Forms.Found(Form.MOVED_TO, another ? MOVED_TO : MOVED_ON);
        }
        if (form == Form.MOVED_FROM) {
            return TO.matcher(before).find() ? new Forms.Found(Form.MOVED_TO, "from-to") : null;
        }
        boolean copula = form == Form.COPULA || form == Form.VERB;
        if (copula
                && (COPULA_GOES_ON.matcher(before).matches()
                        || COPULA_LISTED.matcher(before).matches())) {
            return new Forms.Found(form, JOINED_RULE);
        }
        boolean rating = form == Form.RATED || form == Form.NOUN || form == Form.ATTRIBUTE;
        if ((rating || copula) && lexicon.pairs("form.with-line", before, after)) {
            return new Forms.Found(Form.RATED, "with-line");
        }
        boolean goesOn =
                JOINED.matcher(before).find() || LISTED.matcher(before).find() || lexicon.has("form.and-topic", before);
        boolean gapped = subjectGap >= 0 && subjectGap <= 2;
        return rating && (goesOn || gapped) ? new Forms.Found(form, goesOn ? JOINED_RULE : "gapped") : null;
    }

    /**
     * "Rated good with outstanding leadership", where the second half is a clause of its own; else null.
     *
     * @param head the sentence up to the clause
     * @param before the clause up to the grade
     * @param after the sentence from the grade's end on
     */
    Forms.@Nullable Found withLine(String head, String before, String after) {
        return lexicon.has("form.graded-head", head) && lexicon.pairs("form.with-line", before, after)
                ? new Forms.Found(Form.RATED, "with-line")
                : null;
    }
}
