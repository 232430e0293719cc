package org.inspectionwatch.classify.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.jspecify.annotations.Nullable;

/** Which framework a full inspection of some date was made under. */
final class InspectionCalendar {
    private static final int DAYS_TO_PUBLICATION = 42;
    private static final Map<String, InspectionKind> FULL = Map.of(
            "slac", InspectionKind.SLAC,
            "child-protection-2012", InspectionKind.CP_2012,
            "sif", InspectionKind.SIF,
            "ilacs-1", InspectionKind.ILACS,
            "ilacs-2", InspectionKind.ILACS,
            "ilacs-3", InspectionKind.ILACS);

    private final List<Framework> full;

    InspectionCalendar(Frameworks frameworks) {
        this.full = frameworks.all().stream().filter(framework -> FULL.containsKey(framework.id())).toList();
    }

    /** The framework of an inspection of that date, the newer one where two overlapped; null where the date leaves it open. */
    @Nullable Framework inspectedOn(PartialDate date) {
        Framework first = on(date.earliest());
        Framework last = on(date.latest());
        return first != null && last != null && kindOf(first) == kindOf(last) ? last : null;
    }

    /** The framework of an inspection whose report came out on that date, as {@link #inspectedOn}. */
    @Nullable Framework publishedOn(PartialDate date) {
        Framework first = on(date.earliest().minusDays(DAYS_TO_PUBLICATION));
        Framework last = on(date.latest().minusDays(DAYS_TO_PUBLICATION));
        return first != null && last != null && kindOf(first) == kindOf(last) ? last : null;
    }

    /** The newest framework of a kind, or null where the kind is no full inspection. */
    @Nullable Framework newestOf(InspectionKind kind) {
        return full.reversed().stream().filter(framework -> kindOf(framework) == kind).findFirst().orElse(null);
    }

    InspectionKind kindOf(Framework framework) {
        return FULL.getOrDefault(framework.id(), InspectionKind.FULL);
    }

    private @Nullable Framework on(LocalDate day) {
        return full.reversed().stream().filter(framework -> framework.inForceOn(day)).findFirst().orElse(null);
    }
}
