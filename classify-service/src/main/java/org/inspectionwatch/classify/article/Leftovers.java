package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Reads grades that no construction explains: by the order of what a sentence names and grades, where the order leaves no
 * choice, and by what is compared with what. Confined to one article.
 */
final class Leftovers {
    /** Rule of a grade that the order of the sentence gives to lines, or to the service as a whole. */
    static final String ALIGNED = "aligned";

    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");
    private static final Set<Judgement> CARE =
            Set.of(Judgement.IN_CARE, Judgement.CARE_LEAVERS, Judgement.IN_CARE_AND_LEAVERS);

    private final Lexicon rules;
    private final GradeFinder grades;
    private final Forms forms;
    private final NamedLines lines;
    private final ServiceVerdicts verdicts;
    private final Anaphors anaphors;
    private final Steps steps;
    private final Map<Integer, List<Claim>> explained = new TreeMap<>();
    private final List<Claim> found = new ArrayList<>();

    /** @param claims those that constructions explain, in order */
    Leftovers(Lexicon rules, List<Claim> claims) {
        this.rules = rules;
        this.grades = new GradeFinder(rules);
        this.forms = new Forms(rules);
        this.lines = new NamedLines(rules, LEXICON);
        this.anaphors = new Anaphors(lines);
        this.verdicts = new ServiceVerdicts(LEXICON, lines);
        this.steps = new Steps(LEXICON, lines);
        claims.forEach(claim -> explained
                .computeIfAbsent(claim.sentence().index(), index -> new ArrayList<>())
                .add(claim));
    }

    /** All claims in order, with those of grades that were left over. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes) {
        for (Sentence sentence : sentences) {
            read(sentences, sentence, scopes.get(sentence.index()));
            if (sentence.index() > 0) {
                answer(sentences.get(sentence.index() - 1), sentence, scopes.get(sentence.index()));
            }
        }
        List<Claim> all = new ArrayList<>(all().toList());
        all.sort(Claim.BY_SENTENCE);
        return all;
    }

    private void read(List<Sentence> sentences, Sentence sentence, SentenceScope scope) {
        String norm = sentence.norm();
        if (forms.isExplainer(norm) || LEXICON.has("other", norm) || rules.has("provider", norm)) {
            return;
        }
        List<GradeHit> all = grades.in(norm);
        if (all.isEmpty() || !scope.passing().isEmpty()) {
            return;
        }
        if (scope.authorities().size() == 1) {
            readVerdicts(sentence, scope.authorities().getFirst(), all);
            readSteps(sentence, scope.authorities().getFirst());
        }
        List<GradeHit> hits = all.stream().filter(hit -> isGrade(sentence, hit)).toList();
        boolean listed = LEXICON.all("list-mark", norm).size() > 1;
        if (hits.isEmpty() || (listed && hits.size() < all.size())) {
            return;
        }
        if (scope.authorities().size() == 1) {
            List<Alignment.Named<NamedLines.Subject>> named = lines.in(norm);
            readLines(sentence, scope, hits, anaphors.named(sentences, sentence, named));
        } else if (scope.mentions().size() > 1 && hits.size() == all.size()) {
            readAuthorities(sentence, scope, hits);
        }
    }

    private void readVerdicts(Sentence sentence, String id, List<GradeHit> hits) {
        for (ServiceVerdicts.Verdict verdict : verdicts.of(sentence, hits, () -> newsOf(id))) {
            EnumSet<Judgement> open = EnumSet.copyOf(verdict.lines());
            open.removeIf(line -> isKnown(id, line));
            if (!open.isEmpty()) {
                found.add(new Claim(
                        id,
                        sentence,
                        verdict.hit(),
                        open,
                        Reach.NAMED,
                        Time.NOW,
                        Form.LOOSE,
                        ServiceVerdicts.RULE,
                        true));
            }
        }
    }

    private List<Claim> newsOf(String id) {
        return all().filter(claim -> claim.authorityId().equals(id) && claim.isNews())
                .toList();
    }

    private void readSteps(Sentence sentence, String id) {
        if (!LEXICON.has("step", sentence.norm())) {
            return;
        }
        List<Claim> known =
                newsOf(id).stream().filter(claim -> claim.isIn(sentence)).toList();
        steps.of(sentence, known).stream()
                .filter(claim -> claim.judgements().stream().noneMatch(line -> isKnown(id, line)))
                .forEach(found::add);
    }

    /** "And care leavers? Good." */
    private void answer(Sentence question, Sentence sentence, SentenceScope scope) {
        List<GradeHit> hits = grades.in(sentence.norm());
        boolean bare = hits.size() == 1 && !isRead(sentence, hits.getFirst()) && LEXICON.has("answer", sentence.norm());
        List<Alignment.Named<NamedLines.Subject>> asked = lines.in(question.norm());
        if (!bare
                || !question.norm().endsWith("?")
                || asked.isEmpty()
                || scope.authorities().size() != 1) {
            return;
        }
        List<NamedLines.Subject> things =
                asked.stream().map(Alignment.Named::thing).toList();
        enter(sentence, scope.authorities().getFirst(), new Alignment.Pair<>(hits.getFirst(), things, false));
    }

    private boolean isRead(Sentence sentence, GradeHit hit) {
        return Stream.concat(of(sentence).stream(), found.stream()).anyMatch(claim -> claim.reads(sentence, hit));
    }

    private Stream<Claim> all() {
        return Stream.concat(explained.values().stream().flatMap(List::stream), found.stream());
    }

    private List<Claim> of(Sentence sentence) {
        return explained.getOrDefault(sentence.index(), new ArrayList<>());
    }

    private boolean isGrade(Sentence sentence, GradeHit hit) {
        if (hit.ofSend() || hit.isAnnual()) {
            return false;
        }
        return isRead(sentence, hit) || isGradeWord(sentence.norm(), hit);
    }

    /** Whether the words around a grade word leave it a grade of the council inspections. */
    static boolean isGradeWord(String norm, GradeHit hit) {
        if (hit.ofSend() || hit.isAnnual()) {
            return false;
        }
        String before = norm.substring(0, hit.start());
        String after = norm.substring(hit.end());
        return !LEXICON.pairs("aside", before, after) && isFree(before, hit, after);
    }

    /** Whether a grade word neither describes something else ("a good hearing") nor, if it is a common one, goes on. */
    static boolean isFree(String before, GradeHit hit, String after) {
        boolean plain = hit.grade() != Grade.REQUIRES_IMPROVEMENT && !hit.substitute();
        return !LEXICON.has("not-grade.before", before)
                && !LEXICON.has("not-grade.after", after)
                && (!plain || LEXICON.has("ends", after));
    }

    /** Grades of the lines of one authority, or of its service as a whole. */
    private void readLines(
            Sentence sentence,
            SentenceScope scope,
            List<GradeHit> hits,
            List<Alignment.Named<NamedLines.Subject>> subjects) {
        String id = scope.authorities().getFirst();
        List<GradeHit> now = new ArrayList<>();
        for (GradeHit hit : hits) {
            (isPast(sentence.norm(), hit, hits) ? new ArrayList<GradeHit>() : now).add(hit);
        }
        boolean told = LEXICON.has("grading", sentence.norm())
                || LEXICON.has("inspectors", sentence.norm())
                || followsGrades(sentence, id);
        if (told) {
            StringBuilder text = new StringBuilder(sentence.norm());
            hits.stream().filter(hit -> !now.contains(hit)).forEach(hit -> Topics.mask(text, hit.start(), hit.end()));
            List<Alignment.Pair<NamedLines.Subject>> pairs =
                    new Alignment<NamedLines.Subject>(LEXICON, text.toString()).of(subjects, now);
            pairs.forEach(pair -> correct(sentence, pair));
            pairs.forEach(pair -> enter(sentence, id, pair));
        }
    }

    private boolean followsGrades(Sentence sentence, String id) {
        return all().anyMatch(claim -> claim.authorityId().equals(id)
                && claim.isNews()
                && claim.sentence().index() <= sentence.index()
                && claim.sentence().index() >= sentence.index() - 2);
    }

    /** Takes back what a construction says of a grade where prepositions tie every grade of the sentence to other lines. */
    private void correct(Sentence sentence, Alignment.Pair<NamedLines.Subject> pair) {
        boolean named =
                pair.things().stream().allMatch(subject -> subject.reach().is(Reach.Kind.NAMED));
        Set<Judgement> lines = pair.things().stream()
                .flatMap(subject -> subject.lines().stream())
                .collect(Collectors.toSet());
        if (pair.sure() && named) {
            of(sentence)
                    .replaceAll(claim -> claim.hit().equals(pair.grade())
                                    && claim.isNews()
                                    && claim.reach().is(Reach.Kind.NAMED)
                            ? claim.of(lines, ALIGNED)
                            : claim);
        }
    }

    private void enter(Sentence sentence, String id, Alignment.Pair<NamedLines.Subject> pair) {
        EnumSet<Judgement> lines = EnumSet.noneOf(Judgement.class);
        Reach reach = Reach.NAMED;
        for (NamedLines.Subject subject : pair.things()) {
            lines.addAll(subject.lines());
            reach = subject.reach().is(Reach.Kind.NAMED) ? reach : subject.reach();
        }
        boolean read = isRead(sentence, pair.grade());
        boolean beside = opens(pair.grade()) && lines.size() > 1 && lines.contains(Judgement.OVERALL);
        if (read && !beside && !isOfLines(sentence, pair.grade())) {
            return;
        }
        boolean swept = of(sentence).stream().anyMatch(claim -> claim.reach().is(Reach.Kind.ALL));
        lines.removeIf(line -> swept || isKnown(id, line) || (read && !pair.sure() && line == Judgement.OVERALL));
        if (lines.isEmpty() && (read || reach.is(Reach.Kind.NAMED))) {
            return;
        }
        Reach further = read ? Reach.NAMED : reach;
        found.add(new Claim(
                id, sentence, pair.grade(), lines, further, time(sentence, pair.grade()), Form.LOOSE, ALIGNED, true));
    }

    /** "Adequate was the overall mark, and the mark for leadership": a sentence that opens with its grade. */
    private static boolean opens(GradeHit hit) {
        return hit.start() <= 1;
    }

    /** Whether a construction gave a grade to single lines, so that further ones may share it. */
    private boolean isOfLines(Sentence sentence, GradeHit hit) {
        return of(sentence).stream()
                .anyMatch(claim -> claim.hit().equals(hit) && claim.isNews() && !claim.of(Judgement.OVERALL));
    }

    /** That of what constructions tell of the same sentence, but in a clause that only hangs on behind: "up from the G of 2013". */
    private Time time(Sentence sentence, GradeHit hit) {
        List<Claim> known = of(sentence).stream()
                .filter(claim -> {
                    Clause clause = sentence.clauseAt(claim.hit().start());
                    return !(clause.relative() && clause.start() >= hit.end());
                })
                .toList();
        List<GradeHit> hits = grades.in(sentence.norm());
        boolean compared = known.stream().allMatch(claim -> isCompared(sentence.norm(), claim.hit(), hits));
        return compared || known.stream().anyMatch(Claim::isNews)
                ? Time.NOW
                : known.getFirst().time();
    }

    /** "Up from the adequate verdict of 2013": the year behind it is that of the grade which others are compared with. */
    private static boolean isCompared(String norm, GradeHit hit, List<GradeHit> hits) {
        String before = norm.substring(GradeHit.lastEnd(hits, hit.start()), Math.min(hit.start(), norm.length()));
        return LEXICON.has("compared.before", before);
    }

    private boolean isKnown(String id, Judgement line) {
        boolean joined = CARE.contains(line);
        return all().anyMatch(claim -> claim.authorityId().equals(id)
                && claim.isNews()
                && (claim.of(line) || (joined && claim.of(Judgement.IN_CARE_AND_LEAVERS))));
    }

    /** Whether words of comparison or of an earlier time stand beside a grade of a sentence. */
    static boolean isPast(String norm, GradeHit hit, List<GradeHit> hits) {
        int from = GradeHit.lastEnd(hits, hit.start());
        String before = norm.substring(from, hit.start());
        if (LEXICON.has("past.till-now", before)) {
            return true;
        }
        if (LEXICON.has("now", before) || LEXICON.has("now.after", norm.substring(hit.end()))) {
            return false;
        }
        return LEXICON.has("compared.before", before)
                || LEXICON.has("past", norm.substring(from, tail(norm, hit, hits)));
    }

    /** Where begins what hangs on to a grade and tells the time of another one; else the end. */
    private static int tail(String norm, GradeHit hit, List<GradeHit> hits) {
        boolean another = hits.stream().anyMatch(other -> other.start() > hit.end());
        Lexicon.Hit border = another ? LEXICON.first("past.border", norm.substring(hit.end())) : null;
        return border == null ? norm.length() : hit.end() + border.start();
    }

    /** "A (good), B (inadequate)": overall grades of several authorities. */
    private void readAuthorities(Sentence sentence, SentenceScope scope, List<GradeHit> hits) {
        boolean past = hits.stream().anyMatch(hit -> isPast(sentence.norm(), hit, hits));
        boolean ofLines = lines.in(sentence.norm()).stream()
                .map(Alignment.Named::thing)
                .anyMatch(subject -> !subject.lines().equals(Set.of(Judgement.OVERALL))
                        && !subject.reach().is(Reach.Kind.COUNTED));
        if (past || ofLines) {
            return;
        }
        List<Alignment.Named<String>> named = scope.mentions().stream()
                .map(mention -> new Alignment.Named<>(
                        mention.start(), mention.end(), mention.authority().authorityId()))
                .toList();
        List<Alignment.Pair<String>> pairs = new Alignment<String>(LEXICON, sentence.norm()).of(named, hits);
        for (Alignment.Pair<String> pair : pairs) {
            for (String id : pair.things()) {
                if (!isKnown(id, Judgement.OVERALL)) {
                    found.add(new Claim(
                            id,
                            sentence,
                            pair.grade(),
                            Set.of(Judgement.OVERALL),
                            Reach.NAMED,
                            Time.NOW,
                            Form.LOOSE,
                            ALIGNED,
                            false));
                }
            }
        }
    }
}
