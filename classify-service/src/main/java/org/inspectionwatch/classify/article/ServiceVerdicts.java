package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Reads "care leavers get a good service" and "outstanding support for care leavers" as the grade of a line, where what is served is
 * exactly that line and a formal grade of the same authority stands close by. Anywhere else such words only describe.
 */
final class ServiceVerdicts {
    /** Rule of such a grade. */
    static final String RULE = "service-verdict";

    private static final int NEAR = 4;
    private static final int BESIDE = 1;
    private static final int OPENING = 2;

    private final Lexicon lexicon;
    private final NamedLines lines;

    /** @param lexicon of leftovers.txt */
    ServiceVerdicts(Lexicon lexicon, NamedLines lines) {
        this.lexicon = lexicon;
        this.lines = lines;
    }

    /** A grade word and the lines that it is said of. */
    record Verdict(GradeHit hit, Set<Judgement> lines) {
        Verdict {
            lines = Set.copyOf(lines);
        }
    }

    /**
     * The verdicts of a sentence about one authority, in order.
     *
     * @param hits its grade words
     * @param known claims on the authority that are news; asked for only where the words fit
     */
    List<Verdict> of(Sentence sentence, List<GradeHit> hits, Supplier<List<Claim>> known) {
        String norm = sentence.norm();
        List<Verdict> verdicts = new ArrayList<>();
        if (lexicon.has("verdict.past", norm)) {
            return verdicts;
        }
        List<Alignment.Named<NamedLines.Subject>> named = lines.in(norm);
        for (GradeHit hit : hits) {
            boolean plain = hit.rule().equals("word") && hit.grade() != Grade.ADEQUATE;
            boolean asserted = sentence.clauses().stream()
                    .filter(clause -> clause.holds(hit.start()))
                    .noneMatch(clause -> lexicon.has("verdict.veto", clause.of(norm)));
            if (plain && asserted) {
                served(norm, hit, named, !verdicts.isEmpty())
                        .or(() -> given(norm, hit, named))
                        .filter(subject -> isFormal(sentence, hit, known.get()))
                        .ifPresent(subject -> verdicts.add(new Verdict(hit, subject)));
            }
        }
        return verdicts;
    }

    /** Whether formal grades stand close enough, closer for words that are common in praise, and none reads the word otherwise. */
    private boolean isFormal(Sentence sentence, GradeHit hit, List<Claim> known) {
        if (known.stream().anyMatch(claim -> claim.reads(sentence, hit))) {
            return false;
        }
        String after = sentence.norm().substring(hit.end());
        if (lexicon.has("verdict.as-such", after) || isAnnounced(sentence, hit)) {
            return true;
        }
        boolean common = hit.grade() == Grade.GOOD && !lexicon.has("verdict.service", after);
        return known.stream().anyMatch(claim -> {
            int distance = Math.abs(claim.sentence().index() - sentence.index());
            boolean ofLine = !EnumSet.of(Judgement.OVERALL).containsAll(claim.judgements())
                    || !claim.reach().is(Reach.Kind.NAMED);
            return distance == 0 || (common ? ofLine && distance <= BESIDE : distance <= NEAR);
        });
    }

    /** "Children in need get an inadequate service, Ofsted has found": what opens an article. */
    private boolean isAnnounced(Sentence sentence, GradeHit hit) {
        return hit.grade() == Grade.INADEQUATE
                && sentence.index() < OPENING
                && lexicon.has("verdict.announced", sentence.norm())
                && !lexicon.has("verdict.announced-veto", sentence.norm());
    }

    /** "Care leavers get a good service", and after such a clause "children in care an outstanding one". */
    private Optional<Set<Judgement>> served(
            String norm, GradeHit hit, List<Alignment.Named<NamedLines.Subject>> named, boolean goesOn) {
        if (!lexicon.has("verdict.noun", norm.substring(hit.end()))) {
            return Optional.empty();
        }
        int last = -1;
        for (int i = 0; i < named.size(); i++) {
            last = named.get(i).end() <= hit.start() ? i : last;
        }
        if (last < 0) {
            return Optional.empty();
        }
        String between = norm.substring(named.get(last).end(), hit.start());
        boolean verb = lexicon.has("verdict.gets", between) || (goesOn && lexicon.has("verdict.gapped", between));
        int first = last;
        while (first > 0 && lexicon.has("verdict.and", between(norm, named.get(first - 1), named.get(first)))) {
            first--;
        }
        boolean opens = lexicon.has(
                "verdict.opening", norm.substring(0, named.get(first).start()));
        return verb && opens ? single(named.subList(first, last + 1)) : Optional.empty();
    }

    /** "With outstanding support for care leavers", "good help and protection, and outstanding leadership". */
    private Optional<Set<Judgement>> given(String norm, GradeHit hit, List<Alignment.Named<NamedLines.Subject>> named) {
        if (!lexicon.has("verdict.giving", norm.substring(0, hit.start()))) {
            return Optional.empty();
        }
        int first = -1;
        for (int i = named.size() - 1; i >= 0; i--) {
            first = named.get(i).start() >= hit.end() ? i : first;
        }
        if (first < 0
                || !lexicon.has(
                        "verdict.for",
                        norm.substring(hit.end(), named.get(first).start()))) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < named.size()
                && lexicon.has("verdict.and", between(norm, named.get(last), named.get(last + 1)))) {
            last++;
        }
        boolean ends =
                lexicon.has("verdict.ends", norm.substring(named.get(last).end()));
        return ends ? single(named.subList(first, last + 1)) : Optional.empty();
    }

    private static String between(
            String norm, Alignment.Named<NamedLines.Subject> one, Alignment.Named<NamedLines.Subject> other) {
        return norm.substring(one.end(), Math.max(one.end(), other.start()));
    }

    /** The lines of these names, if each is a single line of a report. */
    private static Optional<Set<Judgement>> single(List<Alignment.Named<NamedLines.Subject>> named) {
        EnumSet<Judgement> found = EnumSet.noneOf(Judgement.class);
        named.forEach(name -> found.addAll(name.thing().lines()));
        boolean pointing = named.stream().anyMatch(name -> !name.thing().reach().is(Reach.Kind.NAMED));
        return pointing || found.contains(Judgement.OVERALL) || found.contains(Judgement.LSCB)
                ? Optional.empty()
                : Optional.of(found);
    }
}
