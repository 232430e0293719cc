package org.inspectionwatch.classify.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;

/**
 * Settles times that one sentence alone leaves open. "The council apologised after its services were rated inadequate" is news
 * where nothing else is, and history beside another outcome.
 */
final class WeakTimes {
    private static final Set<String> REPEATED = Set.of("this-rating", "same-as");
    private static final int LEAD = 3;
    private static final Pattern LONG_AFTER = Pattern.compile("\\b(?:months|years?) after\\b");
    private static final Set<String> WEAK = Set.of("since-event", "since-noun");
    private static final String PAST_PERFECT = "past-perfect";

    private WeakTimes() {}

    /** The claims of one authority with their times settled, in the same order. */
    static List<Claim> settled(List<Claim> claims, List<Cue> cues) {
        Optional<Grade> news = claims.stream()
                .filter(claim -> claim.isNews() && claim.of(Judgement.OVERALL))
                .map(Claim::grade)
                .findFirst();
        boolean visit = cues.stream().anyMatch(cue -> !cue.history());
        boolean silent = claims.stream().noneMatch(Claim::isNews) && !visit;
        List<Claim> settled = new ArrayList<>();
        for (Claim claim : claims) {
            settled.add(isNewsAfterAll(claim, claims, news, silent) ? claim.at(Time.NOW) : dated(claim, claims));
        }
        return settled;
    }

    private static boolean isNewsAfterAll(Claim claim, List<Claim> claims, Optional<Grade> news, boolean silent) {
        Time time = claim.time();
        if (!time.history() || !time.dates().isEmpty() || time.rule() == null) {
            return false;
        }
        String norm = claim.sentence().norm();
        boolean after = (norm.contains("after ") && !LONG_AFTER.matcher(norm).find()) || norm.contains("following ");
        if (WEAK.contains(time.rule()) && after) {
            return news.map(grade -> grade == claim.grade())
                    .orElse((silent || announcesLines(claims))
                            && claim.sentence().index() < LEAD
                            && isOnly(claim, claims));
        }
        if (time.rule().equals(PAST_PERFECT)
                && news.isEmpty()
                && claim.of(Judgement.OVERALL)
                && announcesLines(claims)) {
            return isOnly(claim, claims);
        }
        if (!time.rule().equals(PAST_PERFECT) || claim.sentence().index() >= LEAD || !isOnly(claim, claims)) {
            return false;
        }
        return news.map(grade -> besides(claim, claims, grade)).orElse(silent);
    }

    /** Whether news of graded lines follows, so that an inspection's outcome is what is told. */
    private static boolean announcesLines(List<Claim> claims) {
        return claims.stream().filter(Claim::isNews).count() > 1;
    }

    /** Whether its sentence also gives the grade that is news. */
    private static boolean besides(Claim claim, List<Claim> claims, Grade news) {
        return claims.stream().anyMatch(other -> other.isIn(claim.sentence()) && other.grade() == news);
    }

    /** Whether no other sentence dates the same grade. */
    private static boolean isOnly(Claim claim, List<Claim> claims) {
        return claims.stream()
                .noneMatch(other -> other.grade() == claim.grade()
                        && !REPEATED.contains(other.rule())
                        && !other.time().dates().isEmpty());
    }

    /** "Three years after" counts roughly: a date that another sentence states for the same grade is better. */
    private static Claim dated(Claim claim, List<Claim> claims) {
        if (!"years-after".equals(claim.time().rule())) {
            return claim;
        }
        int counted = claim.time().dates().getFirst().year();
        for (Claim other : claims) {
            for (PartialDate date : other.time().dates()) {
                boolean better = !"years-after".equals(other.time().rule()) && other.grade() == claim.grade();
                if (better && Math.abs(date.year() - counted) <= 1) {
                    return claim.at(new Time(true, List.of(date), claim.time().rule()));
                }
            }
        }
        return claim;
    }
}
