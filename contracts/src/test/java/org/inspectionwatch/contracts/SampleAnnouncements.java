package org.inspectionwatch.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.ClaimRef;
import org.inspectionwatch.contracts.event.InspectionRef;
import org.inspectionwatch.contracts.event.JudgementDiscontinued;
import org.inspectionwatch.contracts.event.PriorityActionIdentified;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.contracts.event.VisitPublished;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Trend;

/** Data of the events about visits, ends of judgements and decisions, with every part filled. */
final class SampleAnnouncements {
    private static final InspectionRef VISIT = new InspectionRef(
            "inspection-1",
            InspectionKind.MONITORING_VISIT,
            "ilacs-monitoring",
            3,
            "care leavers",
            PartialDate.of(LocalDate.of(2019, 3, 8)),
            LocalDate.of(2019, 5, 8),
            "pub-1",
            "https://reports.example/1");

    private SampleAnnouncements() {}

    static ReviewDecided decision(Evidence evidence, Instant time) {
        return new ReviewDecided(
                "decision-2",
                new ClaimRef("claim-1", "pub-1", 2, "sampleshire"),
                ReviewDecided.Verdict.CORRECT,
                "judgements.overall",
                "good",
                evidence,
                "jane",
                "Page 1 says so.",
                time,
                "decision-1");
    }

    static Object aboutInspection(EventType type, AuthorityRef authority, Evidence evidence, RatedInspection last) {
        return switch (type) {
            case JUDGEMENT_DISCONTINUED ->
                new JudgementDiscontinued(authority, Body.COUNCIL, Judgement.OVERALL, last, VISIT);
            case VISIT_PUBLISHED ->
                new VisitPublished(
                        authority,
                        Body.COUNCIL,
                        VISIT,
                        Basis.OFFICIAL,
                        Trend.MIXED,
                        true,
                        List.of(evidence),
                        0.9,
                        3,
                        "event-1",
                        "The file was amended.");
            default ->
                new PriorityActionIdentified(
                        authority,
                        Body.COUNCIL,
                        VISIT,
                        Basis.OFFICIAL,
                        List.of(new Item("Visits to children.", 3)),
                        List.of(evidence),
                        0.9,
                        3,
                        "event-1",
                        "The file was amended.");
        };
    }
}
