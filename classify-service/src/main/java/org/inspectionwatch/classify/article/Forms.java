package org.inspectionwatch.classify.article;

import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/** Tells grade words that rate from those that describe, by the words around them. */
final class Forms {
    private static final int WINDOW = 300;
    private static final Set<String> RATED = Set.of(
            "rated-passive", "rated", "rated-plain", "rates", "found", "found-to-be", "found-object", "given-bare");
    private static final Pattern JOINED = Pattern.compile(
            "^['\"]?,?(?: overall)?(?:[\\w' ,&-]{0,260}?)?,? (?:and|but|or|plus) (?:as )?(?:an? )?['\"]?$");
    private static final Pattern FORMAL_LINE = Pattern.compile(
            "(?:experiences and progress of|impact of leaders|overall effectiveness|achieve permanence|leadership, management)");
    private static final Pattern UP_FROM = Pattern.compile(
            "(?:up|down|improvement|moved?|moving|out|rise|jump(?:ed)?|lifted|grades?|drop|fall|step) (?:up |down |out )?(?:from|of)(?: being)?(?: an?)?(?: ofsted)?(?: rating of| judge?ment of)? ['\"]?$");
    private static final Pattern CONJUNCTION =
            Pattern.compile("^(?:but|and|though|although|while) (?:as )?(?:an? )?['\"]?$");
    private static final Pattern HAVING_BEEN = Pattern.compile("^having been (?:\\w+ly )?['\"]?$");
    private static final Pattern CLAUSE_ENDS = Pattern.compile("^['\"]?(?:$|[.,;])");
    private static final Pattern TO =
            Pattern.compile("^['\"]?(?: [\\w' ]{0,40}?)? (?:to|into) (?:an? |being |be )?['\"]?$");
    private static final Pattern TO_FOLLOWS = Pattern.compile(
            "^['\"]?(?: rating| grade| judge?ment)?(?: (?:in|since) (?:19|20)\\d\\d)?,? (?:up |down |straight |all the way )?(?:to|into)\\b");

    private static final Set<String> ADJECTIVES = Set.of("attribute", "rating-adjective");
    private static final int LONG_FORM = 24;
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:but|and|while|although|though|yet)?,? ?(?:it |they |still |also |only |now )*$");
    private static final int SUBJECT_WITHIN = 40;

    private final Lexicon lexicon;

    Forms(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A construction and the rule that saw it. */
    record Found(Form form, String rule) {}

    /**
     * The construction around a grade word, or null where it rates nothing.
     *
     * @param norm the sentence
     * @param clause that holds the grade
     * @param previous the grade before it in the clause and its construction; null where there is none
     * @param subjectGap characters between the nearest authority named before it and the grade; negative where none is
     */
    @Nullable
    Found of(String norm, Clause clause, GradeHit hit, @Nullable Previous previous, int subjectGap) {
        int from =
                Math.max(clause.start(), previous == null ? 0 : previous.hit().end());
        String before = norm.substring(Math.max(from, hit.start() - WINDOW), hit.start());
        String after = norm.substring(hit.end(), Math.min(norm.length(), hit.end() + WINDOW));
        if (lexicon.has("form.poor-protection", before) && lexicon.has("form.poor-protection", after)) {
            return new Found(Form.RATED, "inadequate-protection");
        }
        if (lexicon.has("form.quality", before) && lexicon.has("form.quality", after)) {
            return new Found(Form.RATED, "quoted-with-topic");
        }
        if (isDenied(norm, hit, before, after)) {
            return null;
        }
        Found joined = joined(previous, before);
        if (joined != null) {
            return joined;
        }
        Lexicon.Hit construction = lexicon.first("form.before", before);
        String rule = construction == null ? "" : construction.rule();
        boolean noun = hit.substitute()
                || (lexicon.first("form.after", after) instanceof Lexicon.Hit tail && !ADJECTIVES.contains(tail.rule()));
        return byWords(hit, before, after, rule, noun, subjectGap);
    }

    /** The grade before in the clause. */
    record Previous(GradeHit hit, @Nullable Found found) {}

    private static @Nullable Found joined(@Nullable Previous previous, String before) {
        if (previous == null || previous.found() == null) {
            return null;
        }
        Form form = previous.found().form();
        if (form == Form.MOVED_FROM) {
            return TO.matcher(before).find() ? new Found(Form.MOVED_TO, "from-to") : null;
        }
        boolean rating = form == Form.RATED || form == Form.NOUN || form == Form.ATTRIBUTE;
        return rating && JOINED.matcher(before).find() ? new Found(form, "joined") : null;
    }

    private boolean isDenied(String norm, GradeHit hit, String before, String after) {
        if (lexicon.has("noclaim.before", before) || lexicon.has("noclaim.sentence", norm)) {
            return true;
        }
        boolean longForm = hit.grade() == Grade.REQUIRES_IMPROVEMENT;
        return !longForm && !hit.substitute() && lexicon.has("noclaim.after", after);
    }

    private @Nullable Found byWords(
            GradeHit hit, String before, String after, String rule, boolean noun, int subjectGap) {
        if (hit.ofSend()) {
            return new Found(Form.RATED, "send-outcome");
        }
        boolean from = rule.equals("moved-from");
        if ((from && TO_FOLLOWS.matcher(after).find()) || rule.equals("no-longer")) {
            return new Found(Form.MOVED_FROM, rule);
        }
        if (from && UP_FROM.matcher(before).find()) {
            return new Found(Form.MOVED_FROM, "up-from");
        }
        if (hit.rule().equals("need-improvement")) {
            return new Found(Form.RATED, hit.rule());
        }
        if (CONJUNCTION.matcher(before).matches()
                && lexicon.first("form.after", after) instanceof Lexicon.Hit tail
                && tail.rule().equals("for-topic")) {
            return new Found(Form.RATED, "joined-clause");
        }
        if (lexicon.has("form.with-topic", before) && CLAUSE_ENDS.matcher(after).find()) {
            return new Found(Form.RATED, "with-topic");
        }
        if (rule.equals("moved-to")) {
            return new Found(Form.MOVED_TO, rule);
        }
        if (RATED.contains(rule)) {
            return new Found(Form.RATED, rule);
        }
        if (rule.equals("given") && noun) {
            return new Found(Form.RATED, rule);
        }
        if (rule.equals("label") && after.length() < 3) {
            return new Found(Form.LABEL, rule);
        }
        if (rule.equals("noun-of") || rule.equals("overall-grade") || rule.equals("made-overall")) {
            return new Found(Form.NOUN, rule);
        }
        if (lexicon.first("form.after", after) instanceof Lexicon.Hit tail) {
            return byTail(hit, before, after, tail.rule(), subjectGap);
        }
        if (hit.substitute()) {
            return new Found(Form.NOUN, hit.rule());
        }
        return bySubject(hit, before, after, rule, subjectGap);
    }

    private @Nullable Found byTail(GradeHit hit, String before, String after, String tail, int subjectGap) {
        return switch (tail) {
            case "rating-noun" -> new Found(Form.NOUN, tail);
            case "attribute", "rating-adjective" -> isStanding(hit, after) ? new Found(Form.ATTRIBUTE, tail) : null;
            default -> bySubject(hit, before, after, tail, subjectGap);
        };
    }

    private static boolean isStanding(GradeHit hit, String after) {
        return hit.grade() != Grade.GOOD
                || after.contains("rated")
                || after.matches("^['\"]?[ -](?:local )?(?:authorit|council).*");
    }

    private @Nullable Found bySubject(GradeHit hit, String before, String after, String rule, int subjectGap) {
        boolean formal = FORMAL_LINE.matcher(before).find();
        if (hit.grade() == Grade.REQUIRES_IMPROVEMENT && !hit.substitute()) {
            return requires(hit, before, rule, subjectGap, formal)
                    ? new Found(Form.VERB, "requires-improvement")
                    : null;
        }
        Lexicon.Hit verb = lexicon.first("form.copula", before);
        if (verb == null || !lexicon.has("form.copula-end", after)) {
            return null;
        }
        boolean named = subjectGap >= 0 && subjectGap - (before.length() - verb.start()) <= 2;
        String stem = before.substring(0, verb.start());
        boolean extreme = hit.grade() == Grade.INADEQUATE || hit.grade() == Grade.OUTSTANDING;
        boolean subject = formal
                || named
                || HAVING_BEEN.matcher(before).matches()
                || endsWithSubject(stem)
                || (extreme && lexicon.has("subject.topic", stem));
        return subject ? new Found(Form.COPULA, "copula") : null;
    }

    /** "Requires improvement" rates where its subject is a service, an authority or a formal line; "plans require improvement" does not. */
    private boolean requires(GradeHit hit, String before, String rule, int subjectGap, boolean formal) {
        boolean longForm = hit.end() - hit.start() > LONG_FORM;
        boolean near = subjectGap >= 0 && subjectGap < SUBJECT_WITHIN;
        if (GOES_ON.matcher(before).matches()
                || formal
                || lexicon.has("subject.topic", before)
                || endsWithSubject(before)
                || (subjectGap >= 0 && subjectGap <= 2)) {
            return true;
        }
        boolean subject = near || lexicon.has("subject.services", before);
        return subject && (longForm || rule.equals("requiring") || rule.equals("remains"));
    }

    private boolean endsWithSubject(String before) {
        return lexicon.has("subject.head", before) || lexicon.has("subject.tail", before);
    }
}
