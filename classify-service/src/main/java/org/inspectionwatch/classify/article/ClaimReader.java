package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the grades that sentences give to authorities. Confined to one article. */
final class ClaimReader {
    private static final int ANTECEDENT_GAP = 3;
    private static final int ANTECEDENT_LENGTH = 30;
    private static final int ATTRIBUTE_BEFORE = 40;

    private final Lexicon lexicon;
    private final GradeFinder grades;
    private final Forms forms;
    private final Topics topics;
    private final TimeReader times;
    private final List<Claim> claims = new ArrayList<>();
    private List<Sentence> sentences = List.of();

    ClaimReader(Lexicon lexicon, TimeReader times) {
        this.lexicon = lexicon;
        this.grades = new GradeFinder(lexicon);
        this.forms = new Forms(lexicon);
        this.topics = new Topics(lexicon);
        this.times = times;
    }

    /** The claims of an article in order. */
    List<Claim> read(List<Sentence> all, List<SentenceScope> scopes) {
        sentences = all;
        for (Sentence sentence : sentences) {
            if (!speaksOfProvider(sentence.norm())) {
                SentenceScope scope = scopes.get(sentence.index());
                if (scope.mentions().isEmpty()) {
                    int groups = lexicon.all("group-of", sentence.norm()).size();
                    read(sentence, groups > 1 ? new SentenceScope(List.of(), List.of(), List.of()) : scope, groups == 1);
                } else {
                    read(sentence, scope, false);
                }
            }
        }
        claims.addAll(new StandingGroups(lexicon, grades).of(sentences, scopes, claims));
        return claims;
    }

    private boolean speaksOfProvider(String norm) {
        return lexicon.has("provider", norm) && !lexicon.has("provider.beside", norm);
    }

    private void read(Sentence sentence, SentenceScope scope, boolean counted) {
        String norm = sentence.norm();
        List<GradeHit> hits = grades.in(norm);
        if (hits.isEmpty()) {
            extendLast(sentence, scope);
            repeatLast(sentence, scope);
        }
        if (hits.isEmpty() || lexicon.has("noclaim.sentence", norm)) {
            return;
        }
        List<Clause> clauses = ClauseSplitter.split(norm);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            List<GradeHit> inside = hits.stream().filter(hit -> clause.holds(hit.start())).toList();
            if (!inside.isEmpty()) {
                readClause(new Context(sentence, scope, counted, clauses, i), inside);
            } else if (lexicon.has("same-as", clause.of(norm))) {
                repeatLast(sentence, clause);
            }
        }
    }

    /** "That holds for leadership too": the grade of the sentence before, on further lines. */
    private void extendLast(Sentence sentence, SentenceScope scope) {
        Claim last = claims.isEmpty() ? null : claims.getLast();
        if (last == null || last.sentence().index() != sentence.index() - 1 || !lexicon.has("same-grade", sentence.norm())) {
            return;
        }
        Set<Judgement> named = topics.in(sentence.norm());
        boolean all = lexicon.has("all-areas", sentence.norm());
        if (scope.authorities().contains(last.authorityId()) && (all || !named.isEmpty())) {
            claims.add(new Claim(last.authorityId(), sentence, last.hit(), named.isEmpty() ? EnumSet.of(Judgement.OVERALL) : named,
                    all, last.time(), last.form(), "same-grade", true));
        }
    }

    /** "In 2016 it had also received this rating": the grade of the sentence before, at that date. */
    private void repeatLast(Sentence sentence, SentenceScope scope) {
        Claim last = claims.isEmpty() ? null : claims.getLast();
        List<PartialDate> dates = times.oldDates(sentence.norm());
        if (last != null && last.sentence().index() == sentence.index() - 1 && last.isNews() && !dates.isEmpty()
                && lexicon.has("this-rating", sentence.norm()) && scope.authorities().contains(last.authorityId())) {
            claims.add(new Claim(last.authorityId(), sentence, last.hit(), last.judgements(), last.allAreas(),
                    new Time(true, dates, "last-inspection"), last.form(), "this-rating", true));
        }
    }

    /** "The same grade as in 2016": the grade of the clause before, at that date. */
    private void repeatLast(Sentence sentence, Clause clause) {
        Claim last = claims.isEmpty() ? null : claims.getLast();
        if (last != null && last.sentence() == sentence && !last.time().history()) {
            claims.add(new Claim(last.authorityId(), sentence, last.hit(), last.judgements(), last.allAreas(),
                    new Time(true, times.oldDates(clause.of(sentence.norm())), "last-inspection"), last.form(), "same-as", last.inherited()));
        }
    }

    /** Where a clause stands. */
    private record Context(Sentence sentence, SentenceScope scope, boolean counted, List<Clause> clauses, int index) {
        Clause clause() {
            return clauses.get(index);
        }

        @Nullable Clause before() {
            return index == 0 ? null : clauses.get(index - 1);
        }
    }

    private void readClause(Context context, List<GradeHit> hits) {
        String norm = context.sentence().norm();
        List<Forms.Found> found = new ArrayList<>();
        List<GradeHit> rating = new ArrayList<>();
        Forms.Previous previous = null;
        for (GradeHit hit : hits) {
            Forms.Found form = forms.of(norm, context.clause(), hit, previous, gap(context, hit));
            if (form != null) {
                rating.add(hit);
                found.add(form);
            }
            previous = new Forms.Previous(hit, form);
        }
        if (lexicon.has("respectively", norm) && hits.size() > 1 && !rating.isEmpty()) {
            readRespectively(context, hits, found.getFirst());
            return;
        }
        String masked = rating.size() > 1 ? masked(context) : norm;
        for (int i = 0; i < rating.size(); i++) {
            GradeHit before = i == 0 ? null : rating.get(i - 1);
            GradeHit after = i + 1 == rating.size() ? null : rating.get(i + 1);
            Clause part = ClauseSplitter.partFor(masked, context.clause(), before, rating.get(i), after);
            claim(context, part, rating.get(i), found.get(i));
        }
    }

    /** "A and B were rated good and inadequate respectively": one grade each, or none where the numbers differ. */
    private void readRespectively(Context context, List<GradeHit> rating, Forms.Found form) {
        List<String> ids = Subjects.enumerated(
                context.sentence(), context.scope(), context.clause(), rating.getFirst().start());
        if (ids.size() == rating.size()) {
            for (int i = 0; i < ids.size(); i++) {
                Time time = time(context, context.clause(), rating.get(i), form);
                claims.add(new Claim(ids.get(i), context.sentence(), rating.get(i), EnumSet.of(Judgement.OVERALL), false, time,
                        form.form(), "respectively", false));
            }
        }
    }

    private String masked(Context context) {
        StringBuilder text = new StringBuilder(topics.masked(context.sentence().norm()));
        context.scope().mentions().forEach(mention -> Topics.mask(text, mention.start(), mention.end()));
        return text.toString();
    }

    private static int gap(Context context, GradeHit hit) {
        return context.scope().mentions().stream()
                .filter(mention -> context.clause().holds(mention.start()) && mention.end() <= hit.start())
                .mapToInt(mention -> hit.start() - mention.end())
                .min()
                .orElse(-1);
    }

    private void claim(Context context, Clause part, GradeHit hit, Forms.Found form) {
        Sentence sentence = context.sentence();
        String norm = sentence.norm();
        Time time = time(context, part, hit, form);
        boolean all = lexicon.has("all-areas", part.of(norm)) && !lexicon.has("these-areas", part.of(norm))
                && !lexicon.has("all-but", part.of(norm));
        List<String> ids = context.counted()
                ? context.scope().inherited()
                : Subjects.of(sentence, context.scope(), part, form.form() == Form.ATTRIBUTE ? hit.end() + ATTRIBUTE_BEFORE : hit.start());
        boolean boardToo = lexicon.has("board-too", part.of(norm));
        for (String id : ids) {
            Set<Judgement> judgements = judgements(context, part, hit, id);
            if (boardToo) {
                claims.add(new Claim(
                        id, sentence, hit, EnumSet.of(Judgement.OVERALL), all, time, form.form(), form.rule(), context.scope().mentions().isEmpty()));
            }
            if (!judgements.isEmpty()) {
                claims.add(new Claim(
                        id, sentence, hit, judgements, all, time, form.form(), form.rule(), context.scope().mentions().isEmpty()));
            }
        }
    }

    private Time time(Context context, Clause part, GradeHit hit, Forms.Found form) {
        Sentence sentence = context.sentence();
        boolean moved = form.form() == Form.MOVED_FROM || form.form() == Form.MOVED_TO;
        Time time = times.of(sentence.norm(), moved ? context.clause() : part, context.before(), hit.start());
        if (form.form() == Form.MOVED_FROM && form.rule().equals("up-from")) {
            return new Time(true, time.dates(), "moved-from");
        }
        if (form.form() == Form.MOVED_FROM) {
            return time.history()
                    ? new Time(true, List.of(), Time.BEFORE_HISTORY)
                    : new Time(true, times.inYears(sentence.norm().substring(hit.end())), "moved-from");
        }
        boolean goesOn = form.rule().startsWith("joined") || form.form() == Form.VERB && part.of(sentence.norm()).startsWith("but")
                || part.of(sentence.norm()).matches("^(?:\\w+ing|with)\\b.*");
        Claim last = claims.isEmpty() ? null : claims.getLast();
        if (!time.history() && goesOn && last != null && last.sentence() == sentence && last.time().history()) {
            return last.time();
        }
        if (time.history() && time.dates().isEmpty() && "at-that-time".equals(time.rule()) && sentence.index() > 0) {
            String before = sentences.get(sentence.index() - 1).norm();
            return new Time(true, times.oldDates(before), time.rule());
        }
        return time;
    }

    private Set<Judgement> judgements(Context context, Clause part, GradeHit hit, String authorityId) {
        String norm = context.sentence().norm();
        if (hit.ofSend()) {
            return EnumSet.of(Judgement.SEND_OUTCOME);
        }
        String text = part.of(norm);
        if (lexicon.has("these-areas", text)) {
            Set<Judgement> same = lastOf(authorityId);
            if (!same.isEmpty()) {
                return same;
            }
        }
        Set<Judgement> named = topics.in(text);
        if (named.isEmpty() && lexicon.has("rest", text)) {
            return Set.of();
        }
        if (named.isEmpty() && hit.grade() != Grade.INADEQUATE && lexicon.has("some-areas", text)) {
            return Set.of();
        }
        if (named.isEmpty() && part.relative() && context.before() != null) {
            named = antecedent(context);
        }
        if (named.contains(Judgement.LSCB)) {
            return EnumSet.of(Judgement.LSCB);
        }
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

    private Set<Judgement> lastOf(String authorityId) {
        return claims.reversed().stream()
                .filter(claim -> claim.authorityId().equals(authorityId))
                .map(Claim::judgements)
                .findFirst()
                .orElse(Set.of());
    }

    /** "Support for care leavers, which ...": what the clause before ends with. */
    private Set<Judgement> antecedent(Context context) {
        Clause before = java.util.Objects.requireNonNull(context.before());
        String norm = context.sentence().norm();
        String own = context.clause().of(norm);
        if (!own.matches("^(?:which|having|that|up from|down from)\\b.*") || lexicon.has("subject.services", own)) {
            return Set.of();
        }
        String text = before.of(norm);
        int end = topics.lastEnd(text);
        if (end >= 0 && text.length() - end <= ANTECEDENT_GAP) {
            Set<Judgement> found = topics.in(text.substring(Math.max(0, text.length() - ANTECEDENT_LENGTH)));
            found.remove(Judgement.OVERALL);
            return found;
        }
        Set<Judgement> last = claims.isEmpty() || claims.getLast().sentence() != context.sentence()
                ? Set.of()
                : claims.getLast().judgements();
        return own.startsWith("which") ? Set.of() : last;
    }
}
