package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Reads the grades of inspections from 2009 to 2012, which gave two verdicts: the one on safeguarding, which is the headline too, and the
 * one on looked after children. "Good in both halves", "twin verdicts of adequate", "safeguarding is good, as are looked after services".
 */
final class TwoVerdicts {
    /** Rule of a grade that both verdicts share. */
    static final String RULE = "two-verdicts";

    private static final Lexicon LEXICON = Lexicon.load("schemes.txt");
    private static final Set<Judgement> BOTH = Set.of(Judgement.OVERALL, Judgement.HELP_PROTECTION, Judgement.IN_CARE);
    private static final Set<Judgement> CARE = Set.of(Judgement.IN_CARE, Judgement.IN_CARE_AND_LEAVERS);
    private static final Period REPORTS = Period.of("2009-06", "2012-09");
    private static final int BEFORE = 2;
    private static final int NEAR = 60;

    private final GradeFinder grades;
    private final TimeReader times;

    TwoVerdicts(Lexicon rules, TimeReader times) {
        this.grades = new GradeFinder(rules);
        this.times = times;
    }

    /** Where a half is named. */
    private record Half(int start, int end, boolean care) {}

    /** All claims in order; those of another time and of several authorities stay as they are. */
    List<Claim> with(Article article, List<SentenceScope> scopes, List<Claim> known) {
        if (!REPORTS.holds(article.published()) || !speaksOfBoth(article.sentences())) {
            return known;
        }
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : known) {
            if (!isOfLines(claim)
                    || scopes.get(claim.sentence().index()).authorities().size() != 1) {
                claims.add(claim);
            } else if (isOfBoth(article.sentences(), claim.sentence(), claim.hit())) {
                claims.add(claim.of(BOTH, RULE));
            } else if (!isOfAspect(claim)) {
                claims.add(claim);
            }
        }
        for (Sentence sentence : article.sentences()) {
            SentenceScope scope = scopes.get(sentence.index());
            if (scope.authorities().size() == 1 && scope.passing().isEmpty()) {
                unread(article.sentences(), sentence, scope, claims);
            }
        }
        claims.sort(Claim.BY_SENTENCE);
        return headed(claims);
    }

    private static boolean speaksOfBoth(List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> LEXICON.has("half.safeguarding", sentence.norm()))
                && sentences.stream().anyMatch(sentence -> LEXICON.has("half.care", sentence.norm()));
    }

    private static boolean isOfLines(Claim claim) {
        return claim.isNews()
                && !claim.isOfPartner()
                && claim.reach().is(Reach.Kind.NAMED)
                && (BOTH.containsAll(claim.judgements()) || CARE.containsAll(claim.judgements()));
    }

    private static List<Half> halves(String text) {
        List<Half> halves = new ArrayList<>();
        LEXICON.all("half.safeguarding", text).forEach(hit -> halves.add(new Half(hit.start(), hit.end(), false)));
        LEXICON.all("half.care", text).stream()
                .filter(hit -> !isAspect(text, hit))
                .forEach(hit -> halves.add(new Half(hit.start(), hit.end(), true)));
        return halves;
    }

    private static boolean isAspect(String text, Lexicon.Hit care) {
        return LEXICON.has("half.aspect", text.substring(0, care.start()))
                || LEXICON.has("half.aspect-after", text.substring(care.end()));
    }

    private static boolean namesBoth(Sentence sentence) {
        return areBoth(halves(sentence.norm()));
    }

    private static boolean areBoth(List<Half> halves) {
        return halves.stream().anyMatch(Half::care) && halves.stream().anyMatch(half -> !half.care());
    }

    /** What stands between the grade words around one of a sentence. */
    private Clause segment(Sentence sentence, GradeHit hit) {
        List<GradeHit> hits = grades.in(sentence.norm());
        int start = GradeHit.lastEnd(hits, hit.start());
        int end = hits.stream()
                .mapToInt(GradeHit::start)
                .filter(other -> other >= hit.end())
                .min()
                .orElse(sentence.norm().length());
        Lexicon.Hit turn = LEXICON.first("half.turn", sentence.norm().substring(hit.end(), end));
        return new Clause(start, turn == null ? end : hit.end() + turn.start(), false);
    }

    private boolean isOfBoth(List<Sentence> sentences, Sentence sentence, GradeHit hit) {
        String text = segment(sentence, hit).of(sentence.norm());
        boolean both = LEXICON.has("half.both", text);
        List<Half> halves = halves(text);
        if (areBoth(halves)) {
            return both || isJoined(text, halves) || isShared(sentence.norm(), hit);
        }
        int first = Math.max(0, sentence.index() - BEFORE);
        return both
                && halves.isEmpty()
                && sentences.subList(first, sentence.index()).stream().anyMatch(TwoVerdicts::namesBoth);
    }

    /** "Safeguarding and services for looked after children": side by side, and not the name of the inspection. */
    private static boolean isJoined(String text, List<Half> halves) {
        for (Half one : halves) {
            for (Half other : halves) {
                boolean pair = one.care() != other.care()
                        && other.start() >= one.end()
                        && other.start() - one.end() <= NEAR
                        && LEXICON.has("half.joined", text.substring(one.end(), other.start()));
                if (pair && !LEXICON.has("half.title", text.substring(0, one.start()))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Safeguarding is good, as are services for looked after children". */
    private static boolean isShared(String norm, GradeHit hit) {
        String after = norm.substring(hit.end());
        return LEXICON.all("half.shared", after).stream()
                .anyMatch(shared -> halves(after.substring(shared.end())).stream()
                        .anyMatch(half -> half.start() <= NEAR && half.care() != halfBefore(norm, hit)));
    }

    /** Whether the half named last before a grade is that of care. */
    private static boolean halfBefore(String norm, GradeHit hit) {
        List<Half> before = halves(norm.substring(0, hit.start()));
        return !before.isEmpty()
                && before.stream()
                        .max(Comparator.comparingInt(Half::start))
                        .get()
                        .care();
    }

    /** "The health of looked after children is good": no verdict on the services for them. */
    private boolean isOfAspect(Claim claim) {
        String text = segment(claim.sentence(), claim.hit()).of(claim.sentence().norm());
        return !claim.of(Judgement.OVERALL)
                && (halves(text).isEmpty() || LEXICON.has("half.contribution", text))
                && (LEXICON.has("half.contribution", text)
                        || LEXICON.all("half.care", text).stream().anyMatch(care -> isAspect(text, care)));
    }

    /** A grade word that nothing explains, in a sentence that gives it to both. */
    private void unread(List<Sentence> sentences, Sentence sentence, SentenceScope scope, List<Claim> claims) {
        List<GradeHit> hits = grades.in(sentence.norm());
        boolean single = hits.size() == 1
                && claims.stream().noneMatch(claim -> claim.reads(sentence, hits.getFirst()))
                && Leftovers.isGradeWord(sentence.norm(), hits.getFirst())
                && !Leftovers.isPast(sentence.norm(), hits.getFirst(), hits)
                && times.oldDates(sentence.norm()).isEmpty();
        if (single && namesBoth(sentence) && isOfBoth(sentences, sentence, hits.getFirst())) {
            claims.add(new Claim(
                    scope.authorities().getFirst(),
                    sentence,
                    hits.getFirst(),
                    BOTH,
                    Reach.NAMED,
                    Time.NOW,
                    Form.RATED,
                    RULE,
                    scope.mentions().isEmpty()));
        }
    }

    /** Where looked after children have a verdict, the one on safeguarding is the headline, and the line of protection. */
    private List<Claim> headed(List<Claim> claims) {
        return claims.stream()
                .map(claim -> isHeadline(claim, claims) ? claim.of(withHeadline(claim), claim.rule()) : claim)
                .toList();
    }

    private static Set<Judgement> withHeadline(Claim claim) {
        EnumSet<Judgement> lines = EnumSet.of(Judgement.OVERALL, Judgement.HELP_PROTECTION);
        lines.addAll(claim.judgements());
        return lines;
    }

    private boolean isHeadline(Claim claim, List<Claim> claims) {
        boolean single = isOfLines(claim)
                && (claim.of(Judgement.OVERALL) || claim.judgements().equals(Set.of(Judgement.HELP_PROTECTION)));
        boolean named = claim.of(Judgement.HELP_PROTECTION)
                || LEXICON.has(
                        "half.safeguarding",
                        segment(claim.sentence(), claim.hit())
                                .of(claim.sentence().norm()));
        List<Claim> others = claims.stream()
                .filter(other -> other.isNews() && other.authorityId().equals(claim.authorityId()))
                .toList();
        return single
                && named
                && others.stream().anyMatch(other -> other.of(Judgement.IN_CARE))
                && others.stream().noneMatch(other -> other.of(Judgement.OVERALL) && other.grade() != claim.grade());
    }
}
