package org.inspectionwatch.classify.article;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * All that an article says of one authority.
 *
 * @param authorityId whose
 * @param sentences that it is the only or a named subject of, in order
 * @param claims grades, in order
 * @param cues visits, in order
 */
record Dossier(String authorityId, List<Sentence> sentences, List<Claim> claims, List<Cue> cues) {
    /** Rule of a grade that stands beside the news of a visit. */
    static final String STANDING = "standing-at-visit";

    private static final Lexicon STORIES = Lexicon.load("stories.txt");
    private static final String MOVED_FROM = "moved-from";
    private static final Set<String> CALLED_LAST = Set.of(
            MOVED_FROM,
            "previous",
            Time.LAST_INSPECTION,
            "last-inspected",
            "relative-to-history",
            "at-that-time",
            "having",
            "present-relative",
            "since-event",
            "since-noun",
            "time-after",
            Unchanged.RULE);

    Dossier {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        cues = List.copyOf(cues);
    }

    /** Grades of the council itself, not of a board or of an area. */
    List<Claim> ofCouncil() {
        return claims.stream()
                .filter(claim -> !claim.isOfPartner())
                .filter(claim -> !isSubstituteForAnnual(claim))
                .toList();
    }

    /** "Bottom mark in yearly ratings": of the yearly rating that the article names. */
    private boolean isSubstituteForAnnual(Claim claim) {
        return claim.hit().substitute() && claims.stream().anyMatch(Claim::isAnnual);
    }

    /** Grades of the yearly rating of councils, to 2011. */
    List<Claim> annual() {
        return claims.stream().filter(Claim::isAnnual).toList();
    }

    List<Claim> of(Judgement judgement) {
        return claims.stream().filter(claim -> claim.of(judgement)).toList();
    }

    List<Claim> news() {
        return ofCouncil().stream().filter(Claim::isNews).toList();
    }

    /** The first cue of these kinds that is news, if any. */
    Optional<Cue> newsCue(InspectionKind... kinds) {
        return cues.stream()
                .filter(cue -> !cue.history() && List.of(kinds).contains(cue.kind()))
                .findFirst();
    }

    /** Overall grade that stood before the news: what the text calls the last one, else the one with the latest date. */
    Optional<Claim> standing() {
        return ofCouncil().stream()
                .filter(claim -> !claim.isNews() && claim.of(Judgement.OVERALL) && !claim.isBeforeHistory())
                .max(Comparator.comparing(this::recency).thenComparing(claim -> claim.form() != Form.MOVED_FROM));
    }

    /** The same where inspectors only visited: a grade that it tells besides is the one that stands, if it is one. */
    Dossier asVisited() {
        List<Claim> told = news().stream()
                .filter(claim -> claim.of(Judgement.OVERALL)
                        && STORIES.has("standing.told", claim.sentence().norm()))
                .toList();
        boolean one = told.stream().map(Claim::grade).distinct().count() == 1;
        if (!one || standing().isPresent()) {
            return this;
        }
        Time standing = new Time(true, List.of(), STANDING);
        return new Dossier(
                authorityId,
                sentences,
                claims.stream()
                        .map(claim -> told.contains(claim) ? claim.at(standing) : claim)
                        .toList(),
                cues);
    }

    /** "Which remains inadequate": what a monitoring visit does not change. */
    static boolean isStillInadequate(Claim claim) {
        return claim.grade() == Grade.INADEQUATE
                && STORIES.has("standing.still", claim.sentence().norm());
    }

    private LocalDate recency(Claim claim) {
        if (!claim.time().dates().isEmpty()) {
            return latest(claim.time().dates()).latest();
        }
        PartialDate elsewhere = MOVED_FROM.equals(claim.time().rule()) ? dateOf(claim.grade()) : null;
        if (elsewhere != null) {
            return elsewhere.latest();
        }
        return claim.time().rule() == null || CALLED_LAST.contains(claim.time().rule()) ? LocalDate.MAX : LocalDate.MIN;
    }

    static PartialDate latest(List<PartialDate> dates) {
        return dates.stream().max(Comparator.comparing(PartialDate::latest)).orElseThrow();
    }

    /** Date of the standing grade, also where another sentence gives the same grade with a date. */
    @Nullable
    PartialDate dateOf(Grade standing) {
        return ofCouncil().stream()
                .filter(claim ->
                        claim.grade() == standing && !claim.time().dates().isEmpty() && claim.of(Judgement.OVERALL))
                .map(claim -> latest(claim.time().dates()))
                .max(Comparator.comparing(PartialDate::latest))
                .orElse(null);
    }
}
