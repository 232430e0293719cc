package org.inspectionwatch.classify.article;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/** Tells grade words that rate from those that describe, by the words around them. */
final class Forms {
    private static final int WINDOW = 300;
    private static final int LONG_FORM = 24;
    private static final int SUBJECT_WITHIN = 40;
    /** Rule of a grade between commas behind a name: "X, previously good, ...". */
    static final String APPOSITION = "apposition";

    private static final String QUOTED = "quoted-grade";
    private static final Set<String> RATED = Set.of(
            "rated-passive",
            "rated",
            "rated-plain",
            "rates",
            "found",
            "found-to-be",
            "found-object",
            "no-better",
            "recognised-as",
            "stands-at",
            "emerged-as",
            "replaced-with",
            "given-bare",
            "fared",
            "adjective");
    private static final Set<String> RATED_NOUN =
            Stream.concat(RATED.stream(), Stream.of("given")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOUN = Set.of("noun-of", "overall-grade", "made-overall");
    private static final Set<String> ADJECTIVES = Set.of("attribute", "rating-adjective");
    private static final Pattern GOES_ON =
            Pattern.compile("^ ?(?:but|and|while|although|though|yet)?,? ?(?:it |they |still |also |only |now )*$");
    private static final Pattern FORMAL_LINE = Pattern.compile(
            "(?:experiences? (?:and progress )?of|experiences and progress|impact of (?:\\w+ ){0,2}leaders|leaders'? impact|overall effectiveness|achieve permanence|leadership, management)");
    private static final Pattern UP_FROM = Pattern.compile(
            "(?:up|down|improvement|moved?|moving|out|rise|jump(?:ed)?|lifted|grades?|drop|fall|step) (?:up |down |out )?(?:from|of)"
                    + "(?: being)?(?: an?| the| its)?(?: ofsted(?:'s)?)?(?: rating of| judge?ment of)? ['\"]?$");
    private static final Pattern CONJUNCTION =
            Pattern.compile("^(?:but|and|though|although|while) (?:as )?(?:an? )?['\"]?$");
    private static final Pattern HAVING_BEEN = Pattern.compile("^having (?:\\w+ly )?been (?:\\w+ly )?['\"]?$");
    private static final Pattern HAVING = Pattern.compile("^having (?:\\w+ly )?$");
    private static final int POSSESSIVE = 3;
    private static final Pattern SPEAKER = Pattern.compile(
            ",? (?:it|they|ofsted|inspectors|he|she|the (?:report|watchdog|inspectors)) (?:said|says?|found|find|concluded|added|wrote|write|noted|decided|report|think|believe), $|, (?:by (?:contrast|comparison)|in contrast|however|meanwhile|though|on the other hand|too|for its part|again|likewise|as before|once more|in turn), $|, (?:says|said|found|according to) [^,]{3,60}, $");
    private static final Pattern ASIDE = Pattern.compile(
            ", (?:the|an?|one of|once|long|home to|which|who|where|whose) (?![^,;]*\\b(?:outstanding|good|inadequate|improvement)\\b)[^,;]{3,90}, $");
    private static final Pattern EACH =
            Pattern.compile("(?:,| -) (?:(?:each|both|all|also|still)(?: of (?:them|which))? )?$");
    private static final Pattern CLAUSE_ENDS = Pattern.compile("^['\"]?(?:$|[.,;])");
    private static final Pattern NONE_OF_IT =
            Pattern.compile("\\b(?:no|not|without|avoids?|avoided|whether|if|never)(?: \\w+){0,3} $");
    private static final Pattern TO_FOLLOWS = Pattern.compile(
            "^['\"]?(?: rating| grade| judge?ment)?(?: (?:in|since) (?:19|20)\\d\\d)?(?:, [^,.;]{3,60}| - [^.;-]{3,60} -| \\([^.;)]{3,60}\\))?,? (?:up |down |straight |all the way )?(?:to|into)\\b");

    private static final Pattern AFTER_APPOSITION = Pattern.compile(
            "^['\"]?(?: (?:in|since|at|for|over|until|when|last|two|three|four|five) [^,]{2,50})?(?:,| -) ?");
    private static final Pattern FROM_BEHIND = Pattern.compile(
            "^['\"]?(?: rating| grade| status)?,? (?:up |down )?from (?:an? |being |a rating of )?(?:rated )?['\"]?$");
    private static final Pattern QUOTE_OPENS = Pattern.compile("['\"]$");

    private final Lexicon lexicon;
    private final PairForms pairs;
    private final Topics topics;
    private final GradeFinder grades;
    private final Continuations continuations;

    Forms(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.pairs = new PairForms(lexicon);
        this.topics = new Topics(lexicon);
        this.grades = new GradeFinder(lexicon);
        this.continuations = new Continuations(lexicon, topics);
    }

    /** A construction and the rule that saw it. */
    record Found(Form form, String rule) {}

    /** The grade before in the clause, and its construction or null. */
    record Previous(GradeHit hit, @Nullable Found found) {}

    /**
     * A grade word and what stands around it.
     *
     * @param hit the grade word
     * @param before the clause up to it, from the grade before on
     * @param after the sentence from its end on
     * @param heads rules of form.before that the words before fit, in their order
     * @param tail rule of form.after that the words after fit, or empty
     * @param subjectGap characters between the nearest authority named before it and the grade; negative where none is
     */
    private record Around(GradeHit hit, String before, String after, List<String> heads, String tail, int subjectGap) {
        /** The first of these rules that the words before fit, or null. */
        @Nullable
        String head(Set<String> rules) {
            return heads.stream().filter(rules::contains).findFirst().orElse(null);
        }

        boolean headIs(String rule) {
            return heads.contains(rule);
        }

        /** Whether a noun such as "rating" belongs to the grade. */
        boolean isNoun() {
            return hit.substitute() || (!tail.isEmpty() && !ADJECTIVES.contains(tail));
        }
    }

    /**
     * The construction around a grade word, or null where it rates nothing.
     *
     * @param norm the sentence
     * @param clause that holds the grade
     * @param previous the grade before it in the clause; null where there is none
     * @param subjectGap characters between the nearest authority named before it and the grade; negative where none is
     */
    @Nullable
    Found of(String norm, Clause clause, GradeHit hit, @Nullable Previous previous, int subjectGap) {
        int from =
                Math.max(clause.start(), previous == null ? 0 : previous.hit().end());
        String before = norm.substring(Math.max(from, hit.start() - WINDOW), hit.start());
        String after = norm.substring(hit.end(), Math.min(norm.length(), hit.end() + WINDOW));
        Found fixed = pairs.certain(before, after, hit, subjectGap);
        if (fixed != null) {
            return fixed;
        }
        if (hit.ofSend()) {
            return isOpenOutcome(norm, hit, before) ? null : new Found(Form.RATED, "send-outcome");
        }
        if (hit.isAnnual() && lexicon.has("kind.annual_rating", norm)) {
            return new Found(Form.RATED, "annual-words");
        }
        if (isDenied(norm, hit, before, after)) {
            return null;
        }
        Found paired = pairs.unlessDenied(before, after);
        if (paired != null) {
            return paired;
        }
        Found joined = previous == null
                ? continuations.withLine(norm.substring(0, clause.start()), before, after)
                : continuations.of(previous, before, after, subjectGap);
        if (joined != null) {
            return joined;
        }
        if (previous != null
                && previous.found() != null
                && previous.found().rule().equals(PairForms.YEAR_BRACKET)) {
            before = PairForms.withoutBrackets(norm.substring(clause.start(), hit.start()));
        }
        boolean interrupted = previous != null
                && previous.found() != null
                && previous.found().rule().equals(APPOSITION);
        before = interrupted ? AFTER_APPOSITION.matcher(before).replaceFirst("") : before;
        Lexicon.Hit tail = lexicon.first("form.after", after);
        return of(new Around(
                hit,
                before,
                after,
                lexicon.rulesIn("form.before", before),
                tail == null ? "" : tail.rule(),
                subjectGap));
    }

    /** Whether a SEND outcome is denied, awaited, or one of those that are possible. */
    private boolean isOpenOutcome(String norm, GradeHit hit, String before) {
        return NONE_OF_IT.matcher(before).find()
                || lexicon.has("send.open", norm)
                || lexicon.has("send.unreal", told(norm, hit))
                || grades.in(norm).stream()
                                .filter(GradeHit::ofSend)
                                .map(GradeHit::grade)
                                .distinct()
                                .count()
                        > 2;
    }

    /** The part of a sentence that holds a grade, up to where another subject gets a verb: what is to come of it is told there. */
    private String told(String norm, GradeHit hit) {
        int end = lexicon.all("send.part", norm).stream()
                .mapToInt(Lexicon.Hit::start)
                .filter(start -> start >= hit.end())
                .findFirst()
                .orElse(norm.length());
        int start = lexicon.all("send.part", norm).stream()
                .mapToInt(Lexicon.Hit::end)
                .filter(part -> part <= hit.start())
                .reduce(0, Math::max);
        return norm.substring(start, end);
    }

    /** Whether a section's first rule fits the words before and its second the words after. */
    private boolean fits(String section, String before, String after) {
        return lexicon.pairs(section, before, after);
    }

    /** Whether the words around a grade word say that it rates nothing. */
    boolean isDenied(String norm, Clause clause, GradeHit hit) {
        return isDenied(norm, hit, norm.substring(clause.start(), hit.start()), norm.substring(hit.end()));
    }

    private boolean isDenied(String norm, GradeHit hit, String before, String after) {
        if (!hit.substitute() && fits("form.service-given", before, after)) {
            return true;
        }
        boolean aim = lexicon.has("noclaim.aim", before) && !lexicon.has("noclaim.factive", before);
        if (aim || lexicon.has("noclaim.before", before) || isExplainer(norm)) {
            return true;
        }
        if (lexicon.has("noclaim.after-any", after)) {
            return true;
        }
        boolean longForm = hit.grade() == Grade.REQUIRES_IMPROVEMENT;
        return !longForm && !hit.substitute() && lexicon.has("noclaim.after", after);
    }

    /** "There are four grades: ..."; a list that names graded lines is no such one. */
    boolean isExplainer(String norm) {
        return (lexicon.has("noclaim.sentence", norm) || namesScale(norm))
                && lexicon.all("form.rated-line", norm).size() < 2;
    }

    /** "As outstanding, good, requires improvement or inadequate". */
    private boolean namesScale(String norm) {
        return lexicon.has("scale-named", norm);
    }

    private @Nullable Found of(Around around) {
        Found moved = moved(around);
        if (moved != null) {
            return moved;
        }
        if (around.hit().rule().equals("need-improvement")) {
            return new Found(Form.RATED, around.hit().rule());
        }
        if (!around.hit().ofSend() && fits("form.overall-end", around.before(), around.after())) {
            return new Found(Form.COPULA, "overall-end");
        }
        Found inClause = byClause(around);
        return inClause == null ? byWords(around) : inClause;
    }

    private static @Nullable Found moved(Around around) {
        boolean from = around.headIs("moved-from");
        boolean noLonger = around.headIs("no-longer");
        if (noLonger || (from && TO_FOLLOWS.matcher(around.after()).find())) {
            return new Found(Form.MOVED_FROM, noLonger ? "no-longer" : "moved-from");
        }
        if (FROM_BEHIND.matcher(around.before()).matches()) {
            return new Found(Form.MOVED_FROM, "up-from");
        }
        if (from && UP_FROM.matcher(around.before()).find()) {
            return new Found(Form.MOVED_FROM, "up-from");
        }
        return around.headIs("moved-to") ? new Found(Form.MOVED_TO, "moved-to") : null;
    }

    /** Clauses that go on from the one before: "but good for care leavers", "with leadership also outstanding". */
    private @Nullable Found byClause(Around around) {
        if (CONJUNCTION.matcher(around.before()).matches() && around.tail().equals("for-topic")) {
            return new Found(Form.RATED, "joined-clause");
        }
        boolean withTopic = lexicon.has("form.with-topic", around.before());
        return withTopic && CLAUSE_ENDS.matcher(around.after()).find() ? new Found(Form.RATED, "with-topic") : null;
    }

    private @Nullable Found byWords(Around around) {
        String rated = around.head(around.isNoun() ? RATED_NOUN : RATED);
        if (rated != null) {
            return new Found(Form.RATED, rated);
        }
        if (around.headIs("there-was") && around.tail().equals("for-topic")) {
            return new Found(Form.RATED, "there-was");
        }
        if (around.headIs("label") && around.after().length() < 3) {
            return new Found(Form.LABEL, "label");
        }
        String noun = around.head(NOUN);
        if (noun != null) {
            return new Found(Form.NOUN, noun);
        }
        if (around.tail().equals("rating-noun")) {
            return new Found(Form.NOUN, around.tail());
        }
        if (ADJECTIVES.contains(around.tail())) {
            boolean quoted = !isStanding(around) && isQuoted(around);
            return quoted
                    ? new Found(Form.RATED, QUOTED)
                    : isStanding(around) ? new Found(Form.ATTRIBUTE, around.tail()) : null;
        }
        if (around.hit().substitute() && around.tail().isEmpty()) {
            return new Found(Form.NOUN, around.hit().rule());
        }
        Found bySubject = bySubject(around);
        return bySubject == null && isQuoted(around) ? new Found(Form.RATED, QUOTED) : bySubject;
    }

    /** A grade in quotation marks is the inspectors' own word where the clause names a line, the services or the authority. */
    private boolean isQuoted(Around around) {
        return QUOTE_OPENS.matcher(around.before()).find()
                && lexicon.has("form.quoted-end", around.after())
                && (around.subjectGap() >= 0
                        || lexicon.has("form.rated-thing", around.before())
                        || lexicon.has("form.rated-thing-after", around.after()));
    }

    private static boolean isStanding(Around around) {
        return around.hit().grade() != Grade.GOOD
                || around.after().contains("rated")
                || around.after().matches("^['\"]?[ -](?:local )?(?:authorit|council).*");
    }

    private @Nullable Found bySubject(Around around) {
        boolean formal = FORMAL_LINE.matcher(around.before()).find();
        if (around.hit().grade() == Grade.REQUIRES_IMPROVEMENT && !around.hit().substitute()) {
            return requires(around, formal) ? new Found(Form.VERB, "requires-improvement") : null;
        }
        Lexicon.Hit verb = lexicon.first("form.copula", around.before());
        boolean ends = lexicon.has("form.copula-end", around.after())
                || around.tail().equals("for-topic")
                || lexicon.has("form.rated-thing-after", around.after());
        if (verb == null || !ends) {
            return null;
        }
        int verbLength = around.before().length() - verb.start();
        String whole = around.before().substring(0, verb.start());
        String stem = withoutSpeaker(whole);
        int gap = around.subjectGap() - (whole.length() - stem.length()) - verbLength;
        boolean named = around.subjectGap() >= 0 && gap <= POSSESSIVE && !lexicon.has("form.place-of-other", stem);
        boolean extreme = around.hit().grade() != Grade.GOOD || lexicon.has("subject.line-services", stem);
        boolean subject = formal
                || stem.isBlank()
                || named
                || topics.isSubject(stem)
                || HAVING_BEEN.matcher(around.before()).matches()
                || endsWithSubject(stem)
                || lexicon.all("form.rated-line", stem).size() > 1
                || lexicon.has("form.areas-subject", stem)
                || lexicon.all("subject.topic", stem).stream()
                        .anyMatch(topic -> extreme || !topic.rule().equals("topic-services"));
        return subject ? new Found(Form.COPULA, "copula") : null;
    }

    /** "Leeds, it said, is good", "Leeds, the largest of them, is good": without what only says who said so, or who it is. */
    private static String withoutSpeaker(String words) {
        Matcher matcher = SPEAKER.matcher(words);
        String main = matcher.find() ? words.substring(0, matcher.start()) + ' ' : words;
        Matcher aside = ASIDE.matcher(main);
        return aside.find() ? main.substring(0, aside.start()) + ' ' : main;
    }

    /** "Requires improvement" rates a service, an authority or a formal line; "plans require improvement" does not. */
    private boolean requires(Around around, boolean formal) {
        String before = withoutSpeaker(around.before());
        int gap = around.subjectGap()
                - PairForms.adverbs(around.before())
                - (around.before().length() - before.length());
        if (GOES_ON.matcher(around.before()).matches()
                || HAVING.matcher(around.before()).matches()
                || formal
                || topics.isSubject(before)
                || (EACH.matcher(around.before()).find() && lexicon.has("form.rated-line", around.before()))
                || lexicon.has("subject.topic", before)
                || endsWithSubject(before)
                || (gap >= 0 && gap <= 2)) {
            return true;
        }
        boolean longForm = around.hit().end() - around.hit().start() > LONG_FORM;
        boolean subject = (gap >= 0 && gap < SUBJECT_WITHIN) || lexicon.has("subject.services", around.before());
        return subject && (longForm || around.headIs("requiring") || around.headIs("remains"));
    }

    private boolean endsWithSubject(String before) {
        return lexicon.has("subject.head", before) || lexicon.has("subject.tail", before);
    }
}
