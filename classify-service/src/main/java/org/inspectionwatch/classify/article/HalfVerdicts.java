package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Reads one of the two verdicts of inspections from 2009 to 2012 where it stands alone: a grade that no construction explains beside the
 * only half that its words name ("an adequate for keeping children safe"), and a half that is given the grade of the words before ("the same
 * mark went to looked after children"). Confined to one article that tells of both.
 */
final class HalfVerdicts {
    /** Rule of a grade beside one half. */
    static final String RULE = "half-verdict";

    /** Rule of a grade that the words before give. */
    static final String REPEATED = "half-repeated";

    private static final Set<Judgement> SAFEGUARDING = Set.of(Judgement.OVERALL, Judgement.HELP_PROTECTION);
    private static final Set<Judgement> CARE = Set.of(Judgement.IN_CARE);
    private static final int NEAR = 70;
    private static final int BEFORE = 2;

    private final Lexicon lexicon;
    private final Halves halves;
    private final GradeFinder grades;
    private final TimeReader times;

    /** @param lexicon of schemes.txt */
    HalfVerdicts(Lexicon lexicon, GradeFinder grades, TimeReader times) {
        this.lexicon = lexicon;
        this.halves = new Halves(lexicon);
        this.grades = grades;
        this.times = times;
    }

    /** All claims in order, with those of halves that were still without a grade. */
    List<Claim> with(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> known) {
        List<Claim> claims = new ArrayList<>(known);
        for (Sentence sentence : sentences) {
            SentenceScope scope = scopes.get(sentence.index());
            if (scope.authorities().size() == 1 && scope.passing().isEmpty()) {
                List<GradeHit> hits = grades.in(sentence.norm());
                hits.forEach(hit -> beside(sentence, hit, hits, scope, claims));
                repeated(sentence, hits, scope, claims);
            }
        }
        claims.sort(Claim.BY_SENTENCE);
        return claims;
    }

    private void beside(Sentence sentence, GradeHit hit, List<GradeHit> hits, SentenceScope scope, List<Claim> claims) {
        boolean open = claims.stream().noneMatch(claim -> claim.reads(sentence, hit))
                && Leftovers.isGradeWord(sentence.norm(), hit)
                && !Leftovers.isPast(sentence.norm(), hit, hits)
                && times.oldDates(sentence.norm()).isEmpty();
        Clause segment = halves.segment(sentence, hit, hits);
        List<Halves.Half> named = halves.in(segment.of(sentence.norm())).stream()
                .filter(half -> distance(half, segment, hit) <= NEAR)
                .toList();
        boolean one = named.stream().map(Halves.Half::care).distinct().count() == 1;
        if (open && one && !lexicon.has("half.contribution", segment.of(sentence.norm()))) {
            enter(lines(named), sentence, hit, scope, claims, RULE);
        }
    }

    private static int distance(Halves.Half half, Clause segment, GradeHit hit) {
        int start = segment.start() + half.start();
        int end = segment.start() + half.end();
        return start >= hit.end() ? start - hit.end() : hit.start() - end;
    }

    private static Set<Judgement> lines(List<Halves.Half> named) {
        EnumSet<Judgement> lines = EnumSet.noneOf(Judgement.class);
        named.forEach(half -> lines.addAll(half.care() ? CARE : SAFEGUARDING));
        return lines;
    }

    /** "That grade went to both": the only one that the words right before give the authority. */
    private void repeated(Sentence sentence, List<GradeHit> hits, SentenceScope scope, List<Claim> claims) {
        int from = hits.isEmpty() ? 0 : hits.getLast().end();
        String text = sentence.norm().substring(from);
        List<Halves.Half> named = halves.in(text);
        Lexicon.Hit again = lexicon.first("half.repeated", text);
        if (named.isEmpty()
                || again == null
                || lexicon.has("half.repeated-veto", text)
                || !times.oldDates(text).isEmpty()) {
            return;
        }
        String id = scope.authorities().getFirst();
        List<Grade> given = claims.stream()
                .filter(claim -> claim.authorityId().equals(id) && claim.isNews() && !claim.isOfPartner())
                .filter(claim -> hits.isEmpty() ? isBefore(claim, sentence) : claim.reads(sentence, hits.getLast()))
                .map(Claim::grade)
                .distinct()
                .toList();
        if (given.size() == 1) {
            GradeHit hit = new GradeHit(given.getFirst(), from + again.start(), from + again.end(), REPEATED, true);
            enter(lines(named), sentence, hit, scope, claims, REPEATED);
        }
    }

    private static boolean isBefore(Claim claim, Sentence sentence) {
        return claim.sentence().index() < sentence.index() && claim.sentence().index() >= sentence.index() - BEFORE;
    }

    private static void enter(
            Set<Judgement> lines,
            Sentence sentence,
            GradeHit hit,
            SentenceScope scope,
            List<Claim> claims,
            String rule) {
        String id = scope.authorities().getFirst();
        EnumSet<Judgement> open = EnumSet.copyOf(lines);
        open.removeIf(line ->
                claims.stream().anyMatch(claim -> claim.authorityId().equals(id) && claim.isNews() && claim.of(line)));
        if (!open.isEmpty()) {
            claims.add(new Claim(
                    id,
                    sentence,
                    hit,
                    open,
                    Reach.NAMED,
                    Time.NOW,
                    Form.RATED,
                    rule,
                    scope.mentions().isEmpty()));
        }
    }
}
