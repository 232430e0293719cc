package org.inspectionwatch.query.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.register.Claims.Claim;
import org.jspecify.annotations.Nullable;

/** Settles what several findings say of the same judgement: what a person vouches for beats all, clean claims beat doubtful ones, news beats history, then
 * the later publication counts. Claims of the same day that contradict each other are held back. */
final class Assertions {
    private static final String DISAGREE = "Documents published on the same day, or without a day, give other grades.";

    /** Latest publication first; the finding's id breaks ties, so that the order of arrival does not. */
    private static final Comparator<Claim> NEWEST_FIRST = Comparator.comparing(
                    Assertions::published, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(claim -> claim.finding().findingId());

    private Assertions() {}

    /** One assertion for each judgement and basis, in the order of {@link Judgement}, official ones first. */
    static List<Assertion> of(List<Claims> claims) {
        Map<Judgement, List<Claim>> byJudgement = new EnumMap<>(Judgement.class);
        for (Claims ofFinding : claims) {
            ofFinding
                    .all()
                    .forEach((judgement, claim) -> byJudgement
                            .computeIfAbsent(judgement, key -> new ArrayList<>())
                            .add(claim));
        }
        List<Assertion> assertions = new ArrayList<>();
        byJudgement.forEach((judgement, all) -> {
            for (Basis basis : Basis.values()) {
                List<Claim> ofBasis = all.stream()
                        .filter(claim -> claim.finding().finding().basis() == basis)
                        .sorted(NEWEST_FIRST)
                        .toList();
                if (!ofBasis.isEmpty()) {
                    assertions.add(settle(judgement, ofBasis, all));
                }
            }
        });
        return assertions;
    }

    private static Assertion settle(Judgement judgement, List<Claim> claims, List<Claim> ofAnyBasis) {
        List<Claim> counting = narrowed(claims);
        Claim chosen = counting.getFirst();
        List<String> held = new ArrayList<>(chosen.held());
        boolean contradicted = counting.stream()
                .anyMatch(claim ->
                        claim.grade() != chosen.grade() && Objects.equals(published(claim), published(chosen)));
        if (contradicted) {
            held.add(DISAGREE);
        }
        FindingRecorded recorded = chosen.finding();
        return new Assertion(
                judgement,
                chosen.grade(),
                recorded.finding().basis(),
                claims.stream().anyMatch(claim -> claim.finding().finding().news()),
                held,
                recorded.findingId(),
                recorded.publication().publicationId(),
                recorded.publication().url(),
                recorded.finding().confidence(),
                recorded.reading().readerVersion(),
                evidence(recorded, judgement),
                claims.stream()
                        .filter(claim -> claim.grade() == chosen.grade())
                        .map(claim -> claim.finding().findingId())
                        .toList(),
                differing(chosen, claims, ofAnyBasis));
    }

    /** Articles lose to reports; reports are no concern of what articles say among themselves. */
    private static List<Assertion.Differing> differing(Claim chosen, List<Claim> claims, List<Claim> ofAnyBasis) {
        List<Claim> others = basis(chosen) == Basis.OFFICIAL ? ofAnyBasis : claims;
        return others.stream()
                .filter(claim -> claim.grade() != chosen.grade())
                .sorted(NEWEST_FIRST)
                .map(claim -> new Assertion.Differing(
                        claim.finding().findingId(),
                        claim.finding().publication().publicationId(),
                        basis(claim),
                        claim.grade(),
                        published(claim),
                        precedence(chosen, claim)))
                .toList();
    }

    private static Precedence precedence(Claim chosen, Claim other) {
        if (basis(chosen) != basis(other)) {
            return Precedence.BASIS;
        }
        if (chosen.settled() && !other.settled()) {
            return Precedence.DECISION;
        }
        if (chosen.held().isEmpty() && !other.held().isEmpty()) {
            return Precedence.DOUBT;
        }
        if (chosen.finding().finding().news() && !other.finding().finding().news()) {
            return Precedence.NEWS;
        }
        return Objects.equals(published(chosen), published(other)) ? Precedence.NONE : Precedence.RECENCY;
    }

    private static Basis basis(Claim claim) {
        return claim.finding().finding().basis();
    }

    private static List<Claim> narrowed(List<Claim> claims) {
        List<Claim> settled = claims.stream().filter(Claim::settled).toList();
        if (!settled.isEmpty()) {
            return settled;
        }
        List<Claim> clean =
                claims.stream().filter(claim -> claim.held().isEmpty()).toList();
        List<Claim> usable = clean.isEmpty() ? claims : clean;
        List<Claim> news = usable.stream()
                .filter(claim -> claim.finding().finding().news())
                .toList();
        return news.isEmpty() ? usable : news;
    }

    private static @Nullable LocalDate published(Claim claim) {
        LocalDate ofOutcome = claim.finding().finding().published();
        return ofOutcome == null ? claim.finding().publication().published() : ofOutcome;
    }

    private static List<Evidence> evidence(FindingRecorded recorded, Judgement judgement) {
        String field = "judgements." + judgement.slug();
        return recorded.finding().evidence().stream()
                .filter(evidence -> evidence.field().equals(field))
                .toList();
    }
}
