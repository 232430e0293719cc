package org.inspectionwatch.classify.report;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.classify.report.facts.ReportKind;
import org.inspectionwatch.classify.report.layout.Read;
import org.inspectionwatch.classify.report.words.DateSpan;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.IlacsLength;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.jspecify.annotations.Nullable;

/** Writes what was read of a report into a finding. */
final class FindingWriter {
    private static final int LONGEST_SHORT_DAYS = 6;
    private static final double UNKNOWN_KIND = 0.1;
    private static final Set<InspectionKind> LED =
            Set.of(InspectionKind.ILACS, InspectionKind.SIF, InspectionKind.SIF_REINSPECTION, InspectionKind.AREA_SEND);

    private FindingWriter() {}

    static Finding finding(
            @Nullable String authorityId, ReportFacts facts, RuleReading reading, List<ThemeTag> themes) {
        Finding.Builder finding = Finding.about(authorityId, reading.body(), claim(facts, reading), Basis.OFFICIAL);
        finding.published(facts.published().value().orElse(null))
                .judgements(reading.grades().grades())
                .previous(reading.previous().value().orElse(null))
                .direction(reading.direction())
                .trend(reading.trend().value().orElse(null))
                .areasForImprovement(reading.lists().improvements())
                .priorityActions(reading.lists().priorities())
                .priorityAction(!reading.lists().priorities().isEmpty())
                .themes(themes)
                .confidence(confidence(facts, reading));
        reviews(finding, facts, reading);
        evidence(finding, facts, reading);
        return finding.build();
    }

    private static InspectionClaim claim(ReportFacts facts, RuleReading reading) {
        ReportKind kind = facts.kind();
        DateSpan span = facts.span().value().orElse(null);
        return InspectionClaim.of(
                        kind.kind(), kind.kind() == InspectionKind.UNKNOWN ? KindBasis.INFERRED : KindBasis.STATED)
                .withFramework(reading.framework())
                .withVisitNumber(kind.visitNumber())
                .withTheme(kind.theme())
                .withIlacsLength(kind.kind() == InspectionKind.ILACS ? length(span) : null)
                .withDays(span == null ? null : span.start(), span == null ? null : span.end())
                .withLeadInspectors(reading.leads().value().orElse(List.of()));
    }

    private static @Nullable IlacsLength length(@Nullable DateSpan span) {
        if (span == null) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(span.start(), span.end()) + 1;
        return days <= LONGEST_SHORT_DAYS ? IlacsLength.SHORT : IlacsLength.STANDARD;
    }

    private static double confidence(ReportFacts facts, RuleReading reading) {
        return facts.kind().kind() == InspectionKind.UNKNOWN
                ? UNKNOWN_KIND
                : reading.grades().confidence();
    }

    private static void reviews(Finding.Builder finding, ReportFacts facts, RuleReading reading) {
        if (facts.kind().kind() == InspectionKind.UNKNOWN) {
            finding.needsReview("kind", "The report's title is that of no kind of inspection that is known.");
        }
        finding.needsReview(facts.authorities().reviews());
        finding.needsReview(facts.span().reviews());
        finding.needsReview(facts.published().reviews());
        if (facts.published().value().isEmpty()) {
            finding.needsReview("published", "Neither the listing nor the report gives the day of publication.");
        }
        if (LED.contains(facts.kind().kind()) && reading.leads().value().isEmpty()) {
            finding.needsReview("lead_inspectors", "The lead inspector's name could not be read.");
        }
        if (facts.kind().kind() == InspectionKind.ILACS
                && reading.lists().improvements().isEmpty()) {
            finding.needsReview("areas_for_improvement", "No list of what needs to improve could be read.");
        }
        finding.needsReview(reading.previous().reviews());
        finding.needsReview(reading.grades().reviews());
    }

    private static void evidence(Finding.Builder finding, ReportFacts facts, RuleReading reading) {
        if (facts.kind().evidence() != null) {
            finding.evidence(facts.kind().evidence());
        }
        for (Read<?> read : List.of(facts.authorities(), facts.span(), facts.published(), reading.leads())) {
            finding.evidence(read.evidence());
        }
        finding.evidence(reading.grades().evidence());
        finding.evidence(reading.previous().evidence());
        finding.evidence(reading.trend().evidence());
        items(finding, "areas_for_improvement", reading.lists().improvements());
        items(finding, "priority_actions", reading.lists().priorities());
    }

    private static void items(Finding.Builder finding, String field, List<Item> items) {
        for (Item item : items) {
            finding.evidence(new Evidence(field, item.text(), item.page(), "item-list"));
        }
    }
}
