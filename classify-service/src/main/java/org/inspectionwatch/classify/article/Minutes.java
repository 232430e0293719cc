package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.InspectionKind;

/**
 * Reads minutes of meetings: what was told there stands in the past perfect though it is new. "The Director advised that adoption had been
 * judged outstanding" is history only where the sentence says so otherwise, or where the meeting heard of a visit.
 */
final class Minutes {
    private static final Lexicon LEXICON = Lexicon.load("schemes.txt");

    private final TimeReader times;

    Minutes(TimeReader times) {
        this.times = times;
    }

    /** The claims in their order. */
    List<Claim> settled(List<Sentence> sentences, List<Claim> claims, List<Cue> cues) {
        boolean minutes = sentences.stream().anyMatch(sentence -> LEXICON.has("minutes.marker", sentence.norm()));
        return minutes
                ? claims.stream()
                        .map(claim -> isTold(claim, claims, cues) ? claim.at(Time.NOW) : claim)
                        .toList()
                : claims;
    }

    private boolean isTold(Claim claim, List<Claim> claims, List<Cue> cues) {
        Time time = claim.time();
        String norm = claim.sentence().norm();
        return time.history()
                && time.rule() != null
                && time.dates().isEmpty()
                && claim.form() != Form.MOVED_FROM
                && LEXICON.has("minutes.perfect", time.rule())
                && !LEXICON.has("minutes.earlier", norm)
                && times.oldDates(norm).isEmpty()
                && cues.stream().noneMatch(cue -> isVisit(cue, claim))
                && claims.stream().noneMatch(other -> contradicts(other, claim));
    }

    private static boolean isVisit(Cue cue, Claim claim) {
        return cue.authorityId().equals(claim.authorityId())
                && !cue.history()
                && (cue.kind() == InspectionKind.MONITORING_VISIT || cue.kind() == InspectionKind.FOCUSED_VISIT);
    }

    /** Whether another claim gives one of its lines another grade and no date to it. */
    private static boolean contradicts(Claim other, Claim claim) {
        return other.authorityId().equals(claim.authorityId())
                && other.grade() != claim.grade()
                && other.time().dates().isEmpty()
                && other.judgements().stream().anyMatch(claim::of);
    }
}
