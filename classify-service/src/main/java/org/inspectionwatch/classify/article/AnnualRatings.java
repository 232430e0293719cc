package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.jspecify.annotations.Nullable;

/** Reads the yearly ratings of councils to 2011: their words, "performs poorly", are of nothing else where an article speaks of such ratings. */
final class AnnualRatings {
    /** Rule of such a grade. */
    static final String RULE = "yearly-words";

    private static final Lexicon LEXICON = Lexicon.load("areas.txt");
    private static final int LAST_YEAR = 2012;
    private static final int LEAD = 3;
    private static final Map<Grade, Grade> ENDS =
            Map.of(Grade.INADEQUATE, Grade.PERFORMS_POORLY, Grade.OUTSTANDING, Grade.PERFORMS_EXCELLENTLY);

    private final Lexicon rules;
    private final TimeReader times;
    private final Article article;
    private final List<SentenceScope> scopes;
    private final GradeFinder grades;
    private final YearlyGroups groups;

    AnnualRatings(Lexicon rules, TimeReader times, Article article, List<SentenceScope> scopes) {
        this.rules = rules;
        this.times = times;
        this.article = article;
        this.scopes = scopes;
        this.grades = new GradeFinder(rules);
        this.groups = new YearlyGroups(article.sentences(), scopes, grades);
    }

    /** The claims, with those yearly ratings that no other rule has read. */
    List<Claim> with(List<Claim> claims) {
        PartialDate published = article.published();
        boolean told = (published == null || published.year() <= LAST_YEAR)
                && article.sentences().stream().anyMatch(this::speaksOfThem);
        if (!told) {
            return claims;
        }
        List<Claim> all = headed(claims);
        for (Sentence sentence : article.sentences()) {
            for (GradeHit hit : grades.in(sentence.norm())) {
                boolean read = all.stream().anyMatch(claim -> claim.reads(sentence, hit));
                if (hit.isAnnual() && !read) {
                    rated(sentence, hit).forEach(id -> all.add(claim(id, sentence, hit, time(sentence, hit))));
                }
            }
            atAnEnd(sentence)
                    .ifPresent(hit ->
                            rated(sentence, hit).forEach(id -> all.add(claim(id, sentence, hit, time(sentence, hit)))));
            all.stream()
                    .filter(Claim::isAnnual)
                    .reduce((one, next) -> next)
                    .ifPresent(last -> all.addAll(sameBefore(sentence, last)));
        }
        return besideRating(all);
    }

    /** What inspections found is history beside a yearly rating that an article opens with. */
    private static List<Claim> besideRating(List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        List<String> rated = all.stream()
                .filter(claim ->
                        claim.isAnnual() && claim.isNews() && claim.sentence().index() < LEAD)
                .map(Claim::authorityId)
                .toList();
        all.replaceAll(claim -> rated.contains(claim.authorityId())
                        && claim.isNews()
                        && !claim.isOfPartner()
                        && claim.sentence().index() > 0
                        && LEXICON.has("yearly.reason", claim.sentence().norm())
                ? claim.at(Time.ofLastInspection(List.of()))
                : claim);
        return all;
    }

    /**
     * The claims without those that take the end of the yearly scale for a grade of an inspection, or one of a counted group for all of
     * it.
     */
    private List<Claim> headed(List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        all.removeIf(claim -> (claim.hit().substitute() && isAtAnEnd(claim.sentence()))
                || (claim.isAnnual()
                        && !groups.inside(claim.sentence(), claim.hit()).isEmpty()));
        all.replaceAll(claim -> claim.isAnnual() && claim.isNews() && isLeft(claim)
                ? claim.at(Time.ofLastInspection(List.of()))
                : claim);
        return all;
    }

    /** "From performing well to performing adequately": the first. */
    private boolean isLeft(Claim claim) {
        String norm = claim.sentence().norm();
        return claim.hit().start() <= norm.length()
                && LEXICON.rulesIn("yearly.past", norm.substring(0, claim.hit().start()))
                        .contains("from")
                && grades.in(norm.substring(claim.hit().end())).stream().anyMatch(GradeHit::isAnnual);
    }

    /** "The lowest mark in the yearly ratings", in a sentence that gives no yearly rating in its own words. */
    private boolean isAtAnEnd(Sentence sentence) {
        return speaksOfThem(sentence)
                && grades.in(sentence.norm()).size() == 1
                && grades.in(sentence.norm()).getFirst().substitute();
    }

    private Optional<GradeHit> atAnEnd(Sentence sentence) {
        return isAtAnEnd(sentence)
                ? Optional.of(grades.in(sentence.norm()).getFirst())
                        .filter(hit -> ENDS.containsKey(hit.grade()))
                        .map(hit -> new GradeHit(
                                Objects.requireNonNull(ENDS.get(hit.grade())),
                                hit.start(),
                                hit.end(),
                                hit.rule(),
                                true))
                : Optional.empty();
    }

    /** The rating that stood before, or null where the article gives none. */
    static @Nullable Previous before(List<Claim> ratings) {
        return ratings.stream()
                .filter(claim -> !claim.isNews())
                .max(Comparator.comparing(claim -> !claim.time().dates().isEmpty()))
                .map(claim -> new Previous(
                        claim.grade(),
                        claim.time().dates().isEmpty()
                                ? null
                                : Dossier.latest(claim.time().dates())))
                .orElse(null);
    }

    private boolean speaksOfThem(Sentence sentence) {
        return rules.has("kind.annual_rating", sentence.norm()) || LEXICON.has("yearly", sentence.norm());
    }

    /** Whom a grade is given to: those beside it, those counted there and named behind, or whom the passage is about. */
    private List<String> rated(Sentence sentence, GradeHit hit) {
        List<String> ids = new ArrayList<>(told(sentence, hit));
        SentenceScope scope = scopes.get(sentence.index());
        Stream.concat(scope.mentions().stream(), scope.passing().stream())
                .filter(mention -> mention.start() >= hit.end()
                        && LEXICON.has("yearly.so", sentence.norm().substring(hit.end(), mention.start())))
                .map(mention -> mention.authority().authorityId())
                .filter(id -> !ids.isEmpty() && !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    private List<String> told(Sentence sentence, GradeHit hit) {
        SentenceScope scope = scopes.get(sentence.index());
        List<String> inside = groups.inside(sentence, hit);
        if (!inside.isEmpty()) {
            return inside;
        }
        boolean alone =
                grades.in(sentence.norm()).stream().filter(GradeHit::isAnnual).count() == 1;
        if (alone && !scope.mentions().isEmpty() && LEXICON.has("yearly.all-of-them", sentence.norm())) {
            return Scopes.ids(scope.mentions());
        }
        List<String> beside = beside(scope, sentence.norm().substring(0, hit.start()));
        if (!beside.isEmpty()) {
            return beside;
        }
        if (!scope.mentions().isEmpty()) {
            return Subjects.of(sentence, scope, sentence.clauseAt(hit.start()), hit.start());
        }
        if (!LEXICON.has("counted-councils", sentence.norm())) {
            return scope.inherited().size() == 1 ? scope.inherited() : List.of();
        }
        return groups.behind(sentence);
    }

    /** "Nearby B was told that it performs well": one that the story names in passing, as the subject of a grade of its own. */
    private static List<String> beside(SentenceScope scope, String before) {
        return scope.passing().stream()
                .filter(mention -> mention.end() <= before.length()
                        && LEXICON.has("yearly.subject", before.substring(mention.end())))
                .map(mention -> mention.authority().authorityId())
                .toList();
    }

    private Time time(Sentence sentence, GradeHit hit) {
        String before = sentence.norm().substring(0, hit.start());
        Lexicon.Hit past = LEXICON.first("yearly.past", before);
        if (past == null) {
            return Time.NOW;
        }
        return new Time(true, dates(before.substring(past.start())), RULE);
    }

    private List<PartialDate> dates(String words) {
        return times.dates().in(words).stream()
                .map(DateMention::date)
                .flatMap(Stream::ofNullable)
                .limit(1)
                .toList();
    }

    /** "It was given the same one in 2009": the last rating again, of that year. */
    private List<Claim> sameBefore(Sentence sentence, Claim last) {
        Lexicon.Hit same = LEXICON.first("yearly.same", sentence.norm());
        boolean other = sentence.index() - last.sentence().index() > 1
                || grades.in(sentence.norm()).stream().anyMatch(GradeHit::isAnnual);
        if (same == null || other) {
            return List.of();
        }
        List<PartialDate> dates = dates(sentence.norm().substring(same.start()));
        return List.of(claim(last.authorityId(), sentence, last.hit(), new Time(true, dates, RULE)));
    }

    private static Claim claim(String id, Sentence sentence, GradeHit hit, Time time) {
        return new Claim(id, sentence, hit, Set.of(Judgement.OVERALL), Reach.NAMED, time, Form.RATED, RULE, false);
    }
}
