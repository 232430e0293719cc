package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/** Reads the grades that sentences give to authorities. Confined to one article. */
final class ClaimReader {
    private static final int ANTECEDENT_GAP = 3;

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
                    read(sentence, groups > 1 ? new SentenceScope(List.of(), List.of()) : scope, groups == 1);
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
        if (hits.isEmpty() || lexicon.has("noclaim.sentence", norm)) {
            return;
        }
        List<Clause> clauses = ClauseSplitter.split(norm);
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            List<GradeHit> inside = hits.stream().filter(hit -> clause.holds(hit.start())).toList();
            if (!inside.isEmpty()) {
                readClause(new Context(sentence, scope, counted, clauses, i), inside);
            }
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
        for (int i = 0; i < rating.size(); i++) {
            GradeHit before = i == 0 ? null : rating.get(i - 1);
            GradeHit after = i + 1 == rating.size() ? null : rating.get(i + 1);
            Clause part = ClauseSplitter.partFor(norm, context.clause(), before, rating.get(i), after);
            claim(context, part, rating.get(i), found.get(i));
        }
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
        boolean all = lexicon.has("all-areas", part.of(norm)) && !lexicon.has("these-areas", part.of(norm));
        List<String> ids = context.counted()
                ? context.scope().inherited()
                : Subjects.of(sentence, context.scope(), part, hit.start());
        for (String id : ids) {
            Set<Judgement> judgements = judgements(context, part, hit, id);
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
        if (form.form() == Form.MOVED_FROM) {
            return new Time(true, List.of(), time.history() ? Time.BEFORE_HISTORY : "moved-from");
        }
        boolean goesOn = form.rule().equals("joined") || part.of(sentence.norm()).matches("^(?:\\w+ing|with)\\b.*");
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
            return EnumSet.of(Judgement.OVERALL);
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
            Set<Judgement> found = topics.in(text);
            found.remove(Judgement.OVERALL);
            return found;
        }
        Set<Judgement> last = claims.isEmpty() || claims.getLast().sentence() != context.sentence()
                ? Set.of()
                : claims.getLast().judgements();
        return own.startsWith("which") ? Set.of() : last;
    }
}
