package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Authority;

/** Lets every authority live its twelve years and files the reports. */
final class Histories {
    private static final Set<String> SHARING = Set.of("north-northamptonshire", "west-northamptonshire");
    private static final LocalDate SHARED_START = LocalDate.of(2022, 10, 3);
    private static final LocalDate SHARED_END = LocalDate.of(2022, 10, 14);
    private static final LocalDate SHARED_PUBLISHED = LocalDate.of(2022, 11, 25);

    private final Streams streams;
    private final LocalDate horizon;
    private final Inspection shared;

    Histories(Streams streams, LocalDate horizon) {
        this.streams = streams;
        this.horizon = horizon;
        this.shared = new Inspection(
                InspectionKind.ILACS,
                SHARED_START,
                SHARED_END,
                SHARED_PUBLISHED,
                Grade.REQUIRES_IMPROVEMENT,
                GradeModel.grades(
                        InspectionKind.ILACS, SHARED_START, Grade.REQUIRES_IMPROVEMENT, streams.of("shared")));
    }

    /** The documents of all, oldest first. */
    List<SampleDocument> of(List<Provider> providers) {
        List<Report> reports = new ArrayList<>();
        for (Provider provider : providers) {
            for (Inspection inspection : inspections(provider.authority())) {
                if (!inspection.equals(shared)) {
                    reports.add(new Report(inspection, List.of(provider)));
                }
            }
        }
        reports.add(new Report(
                shared,
                providers.stream()
                        .filter(provider ->
                                SHARING.contains(provider.authority().authorityId()))
                        .toList()));
        reports.sort(Comparator.comparing((Report report) -> report.inspection().published())
                .thenComparing(report -> report.providers().getFirst().urn())
                .thenComparing(report -> report.inspection().kind()));
        FileIds ids = new FileIds();
        return reports.stream().map(report -> report.filed(streams, ids)).toList();
    }

    private List<Inspection> inspections(Authority authority) {
        List<Inspection> given = SHARING.contains(authority.authorityId()) ? List.of(shared) : List.of();
        List<Inspection> graded = new GradedHistory(authority, streams, horizon).after(given);
        List<Inspection> all = new ArrayList<>(graded);
        all.addAll(new VisitHistory(authority, streams, horizon).between(graded));
        all.addAll(new SendHistory(authority, streams, horizon).all());
        all.addAll(new OlderHistory(authority, streams).all());
        return all;
    }
}
