package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.classify.authority.Mention;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of several grades of a sentence an earlier year belongs to: "services rated good in 2017 were found to require
 * improvement", "lifted to good from the requires improvement it was given in 2019". The year right behind a grade is its own, and
 * not that of a grade with a verb of its own. Confined to one article.
 */
final class OwnDates {
    /** Rule of a grade that only the year behind it dates. */
    static final String RULE = "own-year";

    private static final String PAST_DATE = "past-date";
    private static final Lexicon WORDS = Lexicon.load("earlier.txt");

    private final GradeFinder grades;
    private final TimeReader times;

    OwnDates(Lexicon rules, TimeReader times) {
        this.grades = new GradeFinder(rules);
        this.times = times;
    }

    /** A grade of an earlier inspection, with its dates, and the one of today beside it. */
    private record Pair(Sentence sentence, GradeHit then, List<PartialDate> dates, GradeHit now) {}

    /** The claims in order, each with the time that such words tell. */
    List<Claim> settled(List<Sentence> sentences, List<SentenceScope> scopes, List<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        for (Sentence sentence : sentences) {
            List<GradeHit> hits = grades.in(sentence.norm());
            boolean plain = hits.size() > 1
                    && hits.stream().noneMatch(hit -> hit.ofSend() || hit.isAnnual())
                    && !times.oldDates(sentence.norm()).isEmpty();
            for (int i = 0; plain && i < hits.size(); i++) {
                List<PartialDate> own = own(sentence.norm(), hits, i);
                GradeHit other = own.isEmpty() ? null : today(sentence.norm(), hits, i);
                GradeHit hit = hits.get(i);
                if (other != null && !isOfBothTimes(sentence, hit, claims)) {
                    settle(scopes.get(sentence.index()), new Pair(sentence, hit, own, other), all);
                }
            }
        }
        all.sort(Claim.BY_SENTENCE);
        return all;
    }

    /** "Kept the grade of 2020": a grade that is told to be that year's and today's. */
    private static boolean isOfBothTimes(Sentence sentence, GradeHit hit, List<Claim> claims) {
        List<Claim> here =
                claims.stream().filter(claim -> claim.reads(sentence, hit)).toList();
        return here.stream().anyMatch(Claim::isNews) && !here.stream().allMatch(Claim::isNews);
    }

    /** The old date right behind a grade, before any comma and the next grade. */
    private List<PartialDate> own(String norm, List<GradeHit> hits, int i) {
        int end = i + 1 < hits.size() ? hits.get(i + 1).start() : norm.length();
        Lexicon.Hit date = WORDS.first("own-year", norm.substring(hits.get(i).end(), end));
        return date == null
                ? List.of()
                : times.oldDates(norm.substring(hits.get(i).end(), hits.get(i).end() + date.end()));
    }

    /** The grade of today that a verb behind such a year gives, or from which such a grade was left; null where neither is told. */
    private @Nullable GradeHit today(String norm, List<GradeHit> hits, int i) {
        GradeHit hit = hits.get(i);
        if (i + 1 < hits.size()) {
            GradeHit next = hits.get(i + 1);
            String between = norm.substring(hit.end(), next.start());
            Lexicon.Hit date = WORDS.first("own-year", between);
            if (date != null
                    && WORDS.has("own-year.now", between)
                    && own(norm, hits, i + 1).isEmpty()
                    && !WORDS.has("own-year.apart", between.substring(date.end()))) {
                return next;
            }
        }
        if (i > 0 && WORDS.has("own-year.from", norm.substring(hits.get(i - 1).end(), hit.start()))) {
            return own(norm, hits, i - 1).isEmpty() ? hits.get(i - 1) : null;
        }
        return null;
    }

    private static void settle(SentenceScope scope, Pair pair, List<Claim> all) {
        Sentence sentence = pair.sentence();
        GradeHit then = pair.then();
        GradeHit now = pair.now();
        List<PartialDate> own = pair.dates();
        Time past = new Time(true, own, PAST_DATE);
        all.replaceAll(claim -> {
            if (claim.reads(sentence, then) && claim.isNews()) {
                return claim.at(past);
            }
            boolean dated = claim.time().history()
                    && PAST_DATE.equals(claim.time().rule())
                    && own.containsAll(claim.time().dates());
            return claim.reads(sentence, now) && dated ? claim.at(Time.NOW) : claim;
        });
        String id = whose(scope, then);
        boolean read = all.stream().anyMatch(claim -> claim.reads(sentence, then));
        boolean graded = all.stream().anyMatch(claim -> claim.reads(sentence, now) && claim.of(Judgement.OVERALL));
        if (id != null && !read && graded) {
            all.add(Claim.overall(id, sentence, then, past, RULE));
        }
    }

    /** The one named last before a grade, else the only one that its sentence is about. */
    private static @Nullable String whose(SentenceScope scope, GradeHit hit) {
        return scope.mentions().stream()
                .filter(mention -> mention.end() <= hit.start())
                .reduce((first, second) -> second)
                .map(Mention::authority)
                .map(authority -> authority.authorityId())
                .orElse(scope.authorities().size() == 1 ? scope.authorities().getFirst() : null);
    }
}
