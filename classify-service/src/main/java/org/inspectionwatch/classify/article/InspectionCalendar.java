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

/** Which framework a full inspection of some date was made under. */
final class InspectionCalendar {
    private static final int DAYS_TO_PUBLICATION = 42;
    private static final String CARE_ALONE = "lac-2013";
    private static final Map<String, InspectionKind> FULL = Map.of(
            "slac", InspectionKind.SLAC,
            "child-protection-2012", InspectionKind.CP_2012,
            "sif", InspectionKind.SIF,
            "ilacs-1", InspectionKind.ILACS,
            "ilacs-2", InspectionKind.ILACS,
            "ilacs-3", InspectionKind.ILACS);

    private final List<Framework> full;
    private final List<Framework> careAlone;

    InspectionCalendar(Frameworks frameworks) {
        this.full = frameworks.all().stream()
                .filter(framework -> FULL.containsKey(framework.id()))
                .toList();
        this.careAlone = frameworks.all().stream()
                .filter(framework -> framework.id().equals(CARE_ALONE))
                .toList();
    }

    /** The framework of 2013 for looked after children alone where an inspection of that date may have followed it; else null. */
    @Nullable
    Framework ofCareOn(@Nullable PartialDate inspected, @Nullable PartialDate published) {
        return careAlone.stream()
                .filter(framework -> inspected != null
                        ? isWithin(framework, inspected.earliest(), inspected.latest())
                        : published != null
                                && isWithin(
                                        framework,
                                        published.earliest().minusDays(DAYS_TO_PUBLICATION),
                                        published.latest().minusDays(DAYS_TO_PUBLICATION)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isWithin(Framework framework, LocalDate first, LocalDate last) {
        return !last.isBefore(framework.from().earliest()) && !first.isAfter(end(framework));
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
                .filter(framework -> isWithin(framework, first, last))
                .toList();
        boolean one = possible.stream().map(this::kindOf).distinct().count() == 1;
        return one ? possible.getLast() : null;
    }

    private static LocalDate end(Framework framework) {
        return framework.to() == null ? LocalDate.MAX : framework.to().latest();
    }

    /** The newest framework of a kind that gives an overall grade, or null where the kind is no full inspection. */
    @Nullable
    Framework newestOf(InspectionKind kind) {
        return full.reversed().stream()
                .filter(framework -> kindOf(framework) == kind)
                .filter(framework -> framework.judgements().isEmpty()
                        || framework.judgements().contains(Judgement.OVERALL))
                .findFirst()
                .orElse(null);
    }

    InspectionKind kindOf(Framework framework) {
        return framework.id().equals(CARE_ALONE)
                ? InspectionKind.LAC_2013
                : FULL.getOrDefault(framework.id(), InspectionKind.FULL);
    }
}
