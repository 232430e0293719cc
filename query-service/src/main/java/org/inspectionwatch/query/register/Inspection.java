package org.inspectionwatch.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.IlacsLength;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.contracts.finding.Trend;
import org.jspecify.annotations.Nullable;

/**
 * An inspection as the register resolves it from the findings about it.
 *
 * @param inspectionId follows from authority, body, family of kinds and the dates of the best account of it
 * @param authorityId whose
 * @param body who was judged
 * @param kind kind of inspection
 * @param framework id in frameworks.json, stated or by date; null where it cannot be known
 * @param visitNumber of a monitoring visit, or null
 * @param ilacsLength ILACS only, else null
 * @param theme subject of a JTAI or scope of a visit, or null
 * @param start first day on site, or null
 * @param end last day on site, or null
 * @param inspected the date as precisely as known, or null
 * @param published day on which the outcome was published, or null
 * @param when days on which it may have ended, which order the inspections; null where nothing dates it
 * @param basis best basis on which it is known
 * @param news false where it is only ever mentioned as history
 * @param leadInspectors names, in order
 * @param trend of an ungraded visit, or null
 * @param priorityAction whether inspectors name an area for priority action
 * @param statedPrevious overall grade of the inspection before as the report itself gives it, or null
 * @param held what a person should check about the inspection as a whole, and why
 * @param assertions grades by judgement, at most one a judgement and basis
 * @param findings what it was resolved from, best account first
 */
public record Inspection(
        String inspectionId,
        String authorityId,
        Body body,
        InspectionKind kind,
        @Nullable String framework,
        @Nullable Integer visitNumber,
        @Nullable IlacsLength ilacsLength,
        @Nullable String theme,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable PartialDate inspected,
        @Nullable LocalDate published,
        @Nullable DayRange when,
        Basis basis,
        boolean news,
        List<String> leadInspectors,
        @Nullable Trend trend,
        boolean priorityAction,
        @Nullable Grade statedPrevious,
        List<ReviewReason> held,
        List<Assertion> assertions,
        List<MatchedFinding> findings) {
    public Inspection {
        leadInspectors = List.copyOf(leadInspectors);
        held = List.copyOf(held);
        assertions = List.copyOf(assertions);
        findings = List.copyOf(findings);
    }

    /** What documents of that basis say of the judgement. */
    public Optional<Assertion> assertion(Judgement judgement, Basis wanted) {
        return assertions.stream()
                .filter(assertion -> assertion.judgement() == judgement && assertion.basis() == wanted)
                .findFirst();
    }

    /** The best that is known of the judgement: an official grade, or a reported one where no official one stands. */
    public Optional<Assertion> best(Judgement judgement) {
        Optional<Assertion> official = assertion(judgement, Basis.OFFICIAL);
        Optional<Assertion> reported = assertion(judgement, Basis.REPORTED);
        boolean officialCounts = official.isPresent() && (official.get().held().isEmpty() || reported.isEmpty());
        return officialCounts ? official : reported;
    }

    /** Whether a person should check something before it is acted on. */
    public boolean needsReview() {
        return !held.isEmpty()
                || assertions.stream().anyMatch(assertion -> !assertion.held().isEmpty());
    }

    /** Whether it is unsure that the inspection is this authority's at all. */
    public boolean authorityUnsure() {
        return held.stream().anyMatch(reason -> reason.field().equals(ClaimReview.AUTHORITY));
    }
}
