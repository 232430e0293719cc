package org.inspectionwatch.classify.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/** Works out which graded lines a grade is for. */
final class JudgementReader {
    private static final Pattern WHERE = Pattern.compile("^(?:where|which)\\b");
    private static final Pattern UP_TO_VERB = Pattern.compile(
            "^(?:only |just |and |but )*(.{3,60}?) (?:is|are|was|were|gets?|got|stands?|stood|came|comes|did|does|do|fared?|fares|has|have|had|scored?)\\b");
    private static final int ANTECEDENT_GAP = 3;
    private static final int ANTECEDENT_LENGTH = 40;

    private final Lexicon lexicon;
    private final Topics topics;

    JudgementReader(Lexicon lexicon, Topics topics) {
        this.lexicon = lexicon;
        this.topics = topics;
    }

    /**
     * The lines of one grade; empty where it holds for lines that can't be told.
     *
     * @param part of the sentence that belongs to the grade
     * @param known claims of the article so far, in order
     */
    Set<Judgement> of(ClauseContext context, Clause part, GradeHit hit, Reach reach, List<Claim> known) {
        String norm = context.sentence().norm();
        if (hit.ofSend()) {
            return EnumSet.of(Judgement.SEND_OUTCOME);
        }
        String text = part.of(norm);
        if (lexicon.has("counted-item", norm.substring(0, hit.start()))) {
            return Set.of();
        }
        if (lexicon.has("these-areas", text)) {
            Set<Judgement> same = ofLast(context, known);
            if (!same.isEmpty()) {
                return same;
            }
        }
        boolean partial = hit.grade() != Grade.INADEQUATE && reach.is(Reach.Kind.COUNTED);
        int shared = sharedFrom(norm, part, hit);
        if (shared >= 0) {
            Set<Judgement> lines = partial ? Set.of() : topics.in(norm.substring(shared, part.end()));
            return union(EnumSet.of(Judgement.OVERALL), lines);
        }
        return named(context, part, hit, partial, known);
    }

    /** "It is good, a grade also given to leaders": where lines begin that share the grade of the whole; -1 where none do. */
    private int sharedFrom(String norm, Clause part, GradeHit hit) {
        String after = norm.substring(hit.end(), Math.max(hit.end(), part.end()));
        Lexicon.Hit shares = part.relative() ? null : lexicon.first("shares-grade", after);
        if (shares == null) {
            return -1;
        }
        int start = hit.end() + shares.start();
        boolean whole = topics.in(norm.substring(0, start)).isEmpty();
        return whole && !topics.in(after).contains(Judgement.LSCB) ? start : -1;
    }

    private Set<Judgement> named(ClauseContext context, Clause part, GradeHit hit, boolean partial, List<Claim> known) {
        String text = own(context, part, hit);
        Set<Judgement> named = topics.in(text);
        if (named.isEmpty() && context.before() != null && text.matches("^(?:and )?both (?:are|were|of which)\\b.*")) {
            Set<Judgement> two = topics.in(Objects.requireNonNull(context.before())
                    .of(context.sentence().norm()));
            return two.size() == 2 ? two : Set.of();
        }
        if (named.isEmpty() && context.index() >= 2 && ClauseSplitter.resumes(text)) {
            named = topics.in(context.clauses()
                    .get(context.index() - 2)
                    .of(context.sentence().norm()));
            named = named.isEmpty() ? lastLine(context) : named;
        }
        if (named.isEmpty() && lexicon.has("fronted-verdict", text)) {
            named = fronted(context);
        }
        if (!named.isEmpty() && lexicon.has("that-and", text)) {
            named = union(named, lastNamed(context, part));
        }
        if (named.isEmpty() && context.before() != null && lexicon.has("all-of-them", text)) {
            named = topics.in(Objects.requireNonNull(context.before())
                    .of(context.sentence().norm()));
        }
        if (named.isEmpty() && lexicon.has("rates-them", text)) {
            named = lastNamed(context, part);
        }
        if (named.isEmpty() && lexicon.has("of-a-line", text)) {
            return lastNamed(context, part);
        }
        if (named.isEmpty() && lexicon.has("that-part", text)) {
            return lastNamed(context, part);
        }
        if (named.isEmpty() && lexicon.has("rest", text)) {
            return Set.of();
        }
        if (named.isEmpty() && partial) {
            return Set.of();
        }
        if (named.isEmpty() && part.relative() && context.before() != null) {
            named = antecedent(context, text, known);
        }
        if (named.contains(Judgement.LSCB)) {
            return EnumSet.of(Judgement.LSCB);
        }
        return withWhole(named, text, hit);
    }

    /** With the service as a whole where the words speak of it too, and alone where they name no line. */
    private Set<Judgement> withWhole(Set<Judgement> lines, String text, GradeHit hit) {
        Set<Judgement> named = lines;
        if (lexicon.has("overall-too", text)) {
            named = EnumSet.copyOf(named.isEmpty() ? EnumSet.noneOf(Judgement.class) : named);
            named.add(Judgement.OVERALL);
        }
        if (hit.grade() == Grade.ADEQUATE && lexicon.has("topic.safeguarding", text)) {
            if (!named.contains(Judgement.OVERALL)) {
                return EnumSet.of(Judgement.OVERALL);
            }
            named.add(Judgement.HELP_PROTECTION);
        }
        return named.isEmpty() ? EnumSet.of(Judgement.OVERALL) : named;
    }

    /** "In the fourth, the experiences of care leavers, it was good": the lines of the clause before, if it only fronts them. */
    private Set<Judgement> fronted(ClauseContext context) {
        Clause before = context.before();
        String text = before == null ? "" : before.of(context.sentence().norm());
        return lexicon.has("fronted-line", text) ? topics.in(text) : Set.of();
    }

    /** The part; of "where it was good, and worse for others" only what precedes the "and", as before another verb. */
    private String own(ClauseContext context, Clause part, GradeHit hit) {
        String norm = context.sentence().norm();
        String text = part.of(norm);
        Lexicon.Hit next = lexicon.first("next-subject", norm.substring(hit.end()));
        if (next != null && hit.end() + next.start() < part.end()) {
            return norm.substring(part.start(), hit.end() + next.start());
        }
        Lexicon.Hit end = lexicon.first("part-ends", norm.substring(hit.end(), part.end()));
        if (end != null) {
            return norm.substring(part.start(), hit.end() + end.start());
        }
        int comma = norm.indexOf(", and ", hit.end());
        List<Lexicon.Hit> starts = lexicon.all("part-starts", norm.substring(part.start(), hit.start()));
        if (!starts.isEmpty()) {
            return norm.substring(part.start() + starts.getLast().end(), part.end());
        }
        boolean where = WHERE.matcher(text).find() && comma >= 0 && comma < part.end();
        return where ? norm.substring(part.start(), comma) : text;
    }

    private static Set<Judgement> union(Set<Judgement> one, Set<Judgement> other) {
        EnumSet<Judgement> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }

    /** "That part was rated good": the lines of the last clause before that names any. */
    private Set<Judgement> lastNamed(ClauseContext context, Clause part) {
        String norm = context.sentence().norm();
        List<Clause> clauses = ClauseSplitter.split(norm.substring(0, part.start()));
        return clauses.reversed().stream()
                .map(clause -> topics.in(clause.of(norm)))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** "All these areas": those of the last claim on one of whom the sentence is about. */
    private static Set<Judgement> ofLast(ClauseContext context, List<Claim> known) {
        List<String> ids = context.scope().authorities();
        return known.reversed().stream()
                .filter(claim -> ids.contains(claim.authorityId()))
                .map(Claim::judgements)
                .findFirst()
                .orElse(Set.of());
    }

    /** "One, the impact of leaders, fell short": the lines that the clause before ends with. */
    private Set<Judgement> lastLine(ClauseContext context) {
        String text =
                Objects.requireNonNull(context.before()).of(context.sentence().norm());
        return text.length() - topics.lastEnd(text) <= ANTECEDENT_GAP
                ? topics.plain(text.substring(Math.max(0, text.length() - ANTECEDENT_LENGTH)))
                : Set.of();
    }

    /** "Support for care leavers, which ...": what the clause before ends with. */
    private Set<Judgement> antecedent(ClauseContext context, String own, List<Claim> known) {
        Clause before = Objects.requireNonNull(context.before());
        String norm = context.sentence().norm();
        if (lexicon.has("with-grade", own)) {
            Matcher subject = UP_TO_VERB.matcher(before.of(norm));
            return subject.find() && topics.isSubject(subject.group(1)) ? topics.plain(subject.group(1)) : Set.of();
        }
        if (!own.matches(
                        "^(?:which|where|who|whose (?:impact|work|performance|experiences|services|support|care|progress)|having|that|up from|down from|(?:once |previously |formerly )?(?:deemed|rated|judged|graded|found|branded|inadequate|good|outstanding|adequate))\\b.*")
                || lexicon.has("subject.services", own)) {
            return Set.of();
        }
        String text = before.of(norm);
        int end = topics.lastEnd(text);
        boolean ends =
                end >= 0 && (text.length() - end <= ANTECEDENT_GAP || lexicon.has("line-noun", text.substring(end)));
        if (ends) {
            Set<Judgement> found = topics.plain(text.substring(Math.max(0, text.length() - ANTECEDENT_LENGTH)));
            found.remove(Judgement.OVERALL);
            return found;
        }
        Set<Judgement> last = known.isEmpty() || !known.getLast().isIn(context.sentence())
                ? Set.of()
                : known.getLast().judgements();
        return own.startsWith("which") ? Set.of() : last;
    }
}
