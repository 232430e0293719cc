package org.inspectionwatch.classify.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.jspecify.annotations.Nullable;

/**
 * Which framework a full inspection of some date was made under. The one for looked after children alone was used beside another, so
 * that no date tells it.
 */
final class InspectionCalendar {
    private static final int DAYS_TO_PUBLICATION = 42;
    private static final int DAYS_OF_LAST_REPORTS = 200;
    private static final Map<String, InspectionKind> FULL = Map.of(
            "slac", InspectionKind.SLAC,
            "child-protection-2012", InspectionKind.CP_2012,
            "lac-2013", InspectionKind.LAC_2013,
            "sif", InspectionKind.SIF,
            "ilacs-1", InspectionKind.ILACS,
            "ilacs-2", InspectionKind.ILACS,
            "ilacs-3", InspectionKind.ILACS);

    private final List<Framework> named;
    private final List<Framework> full;

    InspectionCalendar(Frameworks frameworks) {
        this.named = frameworks.all().stream()
                .filter(framework -> FULL.containsKey(framework.id()))
                .toList();
        this.full = named.stream()
                .filter(framework -> kindOf(framework) != InspectionKind.LAC_2013)
                .toList();
    }

    /** The framework of an inspection of that date; null where the date leaves it open, as a year of change does. */
    @Nullable
    Framework inspectedOn(PartialDate date) {
        return between(date.earliest(), date.latest());
    }

    /** The framework of an inspection whose report came out on that date, as {@link #inspectedOn}. */
    @Nullable
    Framework publishedOn(PartialDate date) {
        return between(
                date.earliest().minusDays(DAYS_TO_PUBLICATION), date.latest().minusDays(DAYS_TO_PUBLICATION));
    }

    private @Nullable Framework between(LocalDate first, LocalDate last) {
        List<Framework> possible = full.stream()
                .filter(framework -> !last.isBefore(framework.from().earliest()) && !first.isAfter(end(framework)))
                .toList();
        boolean one = possible.stream().map(this::kindOf).distinct().count() == 1;
        return one ? possible.getLast() : null;
    }

    /** Whether a report of such an inspection can have been news on that date. */
    boolean mayReportOn(InspectionKind kind, PartialDate date) {
        return named.stream()
                .filter(framework -> kindOf(framework) == kind)
                .anyMatch(framework -> !date.latest().isBefore(framework.from().earliest())
                        && !date.earliest().minusDays(DAYS_OF_LAST_REPORTS).isAfter(end(framework)));
    }

    private static LocalDate end(Framework framework) {
        return framework.to() == null ? LocalDate.MAX : framework.to().latest();
    }

    /** The newest framework of a kind that gives an overall grade, or null where the kind is no full inspection. */
    @Nullable
    Framework newestOf(InspectionKind kind) {
        return named.reversed().stream()
                .filter(framework -> kindOf(framework) == kind)
                .filter(framework -> framework.judgements().isEmpty()
                        || framework.judgements().contains(Judgement.OVERALL))
                .findFirst()
                .orElse(null);
    }

    InspectionKind kindOf(Framework framework) {
        return FULL.getOrDefault(framework.id(), InspectionKind.FULL);
    }
}
