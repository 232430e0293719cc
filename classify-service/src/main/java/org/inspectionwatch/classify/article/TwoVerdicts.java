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
    /** When reports on both came out. */
    static final Period REPORTS = Period.of("2009-06", "2012-09");

    private static final int BEFORE = 2;
    private static final int NEAR = 60;

    private final Halves halves = new Halves(LEXICON);
    private final GradeFinder grades;
    private final TimeReader times;

    TwoVerdicts(Lexicon rules, TimeReader times) {
        this.grades = new GradeFinder(rules);
        this.times = times;
    }

    /** Whether an article of those years speaks of both, as no article on a hospital or a home does. */
    static boolean isToldBy(Article article) {
        return REPORTS.holds(article.published()) && speaksOfBoth(article.sentences());
    }

    /** All claims in order; those of another time and of several authorities stay as they are. */
    List<Claim> with(Article article, List<SentenceScope> scopes, List<Claim> known) {
        if (!REPORTS.holds(article.published()) || !speaksOfBoth(article.sentences())) {
            return known;
        }
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : known) {
            if (isOfCapacity(claim)) {
                continue;
            }
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
        return headed(
                article.sentences(),
                new HalfVerdicts(LEXICON, grades, times).with(article.sentences(), scopes, claims));
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

    /** "Its capacity for improvement is good": no verdict on the services. */
    private boolean isOfCapacity(Claim claim) {
        String norm = claim.sentence().norm();
        return claim.isNews()
                && claim.hit().start() <= norm.length()
                && LEXICON.has(
                        "half.capacity",
                        norm.substring(
                                segment(claim.sentence(), claim.hit()).start(),
                                claim.hit().start()));
    }

    private boolean namesBoth(Sentence sentence) {
        return Halves.areBoth(halves.in(sentence.norm()));
    }

    private Clause segment(Sentence sentence, GradeHit hit) {
        return halves.segment(sentence, hit, grades.in(sentence.norm()));
    }

    private boolean isOfBoth(List<Sentence> sentences, Sentence sentence, GradeHit hit) {
        String text = segment(sentence, hit).of(sentence.norm());
        boolean both = LEXICON.has("half.both", text);
        List<Halves.Half> named = halves.in(text);
        if (Halves.areBoth(named)) {
            return both || isJoined(text, named) || isShared(sentence.norm(), hit);
        }
        int first = Math.max(0, sentence.index() - BEFORE);
        return both
                && named.isEmpty()
                && sentences.subList(first, sentence.index()).stream().anyMatch(this::namesBoth);
    }

    /** "Safeguarding and services for looked after children": side by side, and not the name of the inspection. */
    private static boolean isJoined(String text, List<Halves.Half> named) {
        for (Halves.Half one : named) {
            for (Halves.Half other : named) {
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
    private boolean isShared(String norm, GradeHit hit) {
        String after = norm.substring(hit.end());
        return LEXICON.all("half.shared", after).stream()
                .anyMatch(shared -> halves.in(after.substring(shared.end())).stream()
                        .anyMatch(half -> half.start() <= NEAR && half.care() != halfBefore(norm, hit)));
    }

    /** Whether the half named last before a grade is that of care. */
    private boolean halfBefore(String norm, GradeHit hit) {
        List<Halves.Half> before = halves.in(norm.substring(0, hit.start()));
        return !before.isEmpty()
                && before.stream()
                        .max(Comparator.comparingInt(Halves.Half::start))
                        .get()
                        .care();
    }

    /** "The health of looked after children is good": no verdict on the services for them. */
    private boolean isOfAspect(Claim claim) {
        String text = segment(claim.sentence(), claim.hit()).of(claim.sentence().norm());
        return !claim.of(Judgement.OVERALL)
                && (halves.in(text).isEmpty() || LEXICON.has("half.contribution", text))
                && (LEXICON.has("half.contribution", text)
                        || LEXICON.all("half.care", text).stream().anyMatch(care -> halves.isAspect(text, care)));
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
    private List<Claim> headed(List<Sentence> sentences, List<Claim> claims) {
        return claims.stream()
                .map(claim ->
                        isHeadline(sentences, claim, claims) ? claim.of(withHeadline(claim), claim.rule()) : claim)
                .toList();
    }

    private static Set<Judgement> withHeadline(Claim claim) {
        EnumSet<Judgement> lines = EnumSet.of(Judgement.OVERALL, Judgement.HELP_PROTECTION);
        lines.addAll(claim.judgements());
        return lines;
    }

    private boolean isHeadline(List<Sentence> sentences, Claim claim, List<Claim> claims) {
        boolean single = isOfLines(claim)
                && (claim.of(Judgement.OVERALL) || claim.judgements().equals(Set.of(Judgement.HELP_PROTECTION)));
        boolean named = claim.of(Judgement.HELP_PROTECTION)
                || LEXICON.has(
                        "half.safeguarding",
                        segment(claim.sentence(), claim.hit())
                                .of(claim.sentence().norm()))
                || pointsToSafeguarding(sentences, claim.sentence());
        List<Claim> others = claims.stream()
                .filter(other -> other.isNews() && other.authorityId().equals(claim.authorityId()))
                .toList();
        return single
                && named
                && others.stream().anyMatch(other -> other.of(Judgement.IN_CARE))
                && others.stream().noneMatch(other -> other.of(Judgement.OVERALL) && other.grade() != claim.grade());
    }

    /** "Safeguarding has got better. It is good now". */
    private boolean pointsToSafeguarding(List<Sentence> sentences, Sentence sentence) {
        if (sentence.index() == 0 || !LEXICON.has("half.pronoun", sentence.norm())) {
            return false;
        }
        List<Halves.Half> before = halves.in(sentences.get(sentence.index() - 1).norm());
        return !before.isEmpty() && before.stream().noneMatch(Halves.Half::care);
    }
}
