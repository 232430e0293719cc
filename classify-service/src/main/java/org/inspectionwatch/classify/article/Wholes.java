package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * Reads overall grades that no construction explains: dealt out to several authorities, said of one whatever the verb, or told by
 * the grade of a line. Confined to one article.
 */
final class Wholes {
    private static final Lexicon LEXICON = Lexicon.load("leftovers.txt");

    private final Lexicon rules;
    private final TimeReader times;
    private final GradeFinder grades;
    private final Forms forms;
    private final Distributions distributions;
    private final Predications predications;
    private final SameOverall sameOverall = new SameOverall(LEXICON);

    Wholes(Lexicon rules, TimeReader times) {
        this.rules = rules;
        this.times = times;
        this.grades = new GradeFinder(rules);
        this.forms = new Forms(rules);
        NamedLines lines = new NamedLines(rules, LEXICON);
        this.distributions = new Distributions(rules, LEXICON, lines);
        this.predications = new Predications(LEXICON, forms, lines, times);
    }

    /** All claims in order; where a sentence deals out grades to several, what constructions said of these grades gives way. */
    List<Claim> dealt(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> known) {
        List<Claim> claims = new ArrayList<>(known);
        for (Sentence sentence : sentences) {
            if (!forms.isExplainer(sentence.norm())) {
                SentenceScope before = scopes.get(Math.max(0, sentence.index() - 1));
                deal(sentence, scopes.get(sentence.index()), Scopes.ids(before.mentions()), claims);
            }
        }
        return inOrder(claims);
    }

    private void deal(Sentence sentence, SentenceScope scope, List<String> before, List<Claim> claims) {
        List<Distributions.Share> shares = distributions.of(sentence, scope, before);
        boolean read = shares.size() == 1 && isRead(sentence, shares.getFirst().grade(), claims);
        boolean standing = claims.stream().anyMatch(claim -> claim.isIn(sentence) && claim.form() == Form.ATTRIBUTE);
        if (read || standing) {
            return;
        }
        if (!shares.isEmpty() && !times.oldDates(sentence.norm()).isEmpty()) {
            Time then = Time.ofLastInspection(times.oldDates(sentence.norm()));
            for (Distributions.Share share : distributions.ofAside(sentence, scope)) {
                share.ids().stream()
                        .map(id -> claim(id, sentence, share.grade(), Distributions.RULE, false))
                        .map(claim -> claim.at(then))
                        .forEach(claims::add);
            }
        }
        for (Distributions.Share share : shares) {
            claims.removeIf(
                    claim -> claim.isIn(sentence) && claim.hit().equals(share.grade()) && claim.of(Judgement.OVERALL));
            share.ids()
                    .forEach(id -> claims.add(claim(
                            id,
                            sentence,
                            share.grade(),
                            Distributions.RULE,
                            scope.mentions().isEmpty())));
        }
    }

    /** All claims in order, with what sentences say of authorities whose overall grade is still unknown. */
    List<Claim> announced(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> known) {
        List<Claim> claims = new ArrayList<>(known);
        for (Sentence sentence : sentences) {
            SentenceScope scope = scopes.get(sentence.index());
            List<Claim> found = new ArrayList<>(said(sentence, scope, claims));
            found.addAll(sameOverall.of(sentence, scope, claims));
            found.removeIf(claim -> isAnnounced(claim.authorityId(), claims));
            Sentence before = sentence.index() == 0 ? null : sentences.get(sentence.index() - 1);
            found.addAll(
                    sameOverall.asked(sentence, scope, before, before == null ? List.of() : grades.in(before.norm())));
            claims.addAll(found);
        }
        return inOrder(claims);
    }

    private List<Claim> said(Sentence sentence, SentenceScope scope, List<Claim> known) {
        String norm = sentence.norm();
        if (forms.isExplainer(norm) || LEXICON.has("other", norm) || rules.has("provider", norm)) {
            return List.of();
        }
        List<GradeHit> open = grades.in(norm).stream()
                .filter(hit -> !isRead(sentence, hit, known))
                .toList();
        List<Claim> claims = new ArrayList<>(predications.of(sentence, scope, open));
        if (scope.authorities().size() == 1) {
            String id = scope.authorities().getFirst();
            open.stream()
                    .filter(hit -> sameOverall.isLimited(norm, hit))
                    .map(hit -> claim(
                            id,
                            sentence,
                            hit,
                            SameOverall.RULE,
                            scope.mentions().isEmpty()))
                    .forEach(claims::add);
        }
        return claims;
    }

    private static Claim claim(String id, Sentence sentence, GradeHit hit, String rule, boolean inherited) {
        return new Claim(
                id, sentence, hit, Set.of(Judgement.OVERALL), Reach.NAMED, Time.NOW, Form.RATED, rule, inherited);
    }

    private static boolean isRead(Sentence sentence, GradeHit hit, List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.reads(sentence, hit));
    }

    private boolean isAnnounced(String id, List<Claim> claims) {
        return claims.stream()
                .anyMatch(claim -> claim.authorityId().equals(id)
                        && claim.isNews()
                        && claim.of(Judgement.OVERALL)
                        && !isDated(claim)
                        && !claim.rule().equals(Predications.RULE));
    }

    /** "The county, found inadequate in January 2013, ...": a grade that only the order of words gives, in a clause of an earlier date. */
    private boolean isDated(Claim claim) {
        String norm = claim.sentence().norm();
        return claim.form() == Form.LOOSE
                && claim.hit().end() <= norm.length()
                && !times.oldDates(
                                claim.sentence().clauseAt(claim.hit().start()).of(norm))
                        .isEmpty();
    }

    /** "Fallen to inadequate overall": the grade of the whole, though the words before it name a line. */
    static List<Claim> said(List<Claim> claims) {
        return claims.stream()
                .map(claim -> isSaidOverall(claim) ? claim.of(Set.of(Judgement.OVERALL), "overall-said") : claim)
                .toList();
    }

    private static boolean isSaidOverall(Claim claim) {
        String norm = claim.sentence().norm();
        return !claim.judgements().isEmpty()
                && !claim.of(Judgement.OVERALL)
                && !claim.isOfPartner()
                && claim.reach().is(Reach.Kind.NAMED)
                && claim.hit().end() <= norm.length()
                && (claim.rule().equals(PairForms.ADDS_UP)
                        || LEXICON.has(
                                "overall-said", norm.substring(claim.hit().end())));
    }

    private static List<Claim> inOrder(List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        all.sort(Claim.BY_SENTENCE);
        return all;
    }
}
