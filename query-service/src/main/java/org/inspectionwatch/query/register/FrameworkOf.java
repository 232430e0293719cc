package org.inspectionwatch.query.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.jspecify.annotations.Nullable;

/** The framework that an inspection of a kind followed on a day, for documents that do not name it. */
public final class FrameworkOf {
    private final Frameworks frameworks;

    public FrameworkOf(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** The framework that a finding names, or that follows from its kind and days; null where these leave it open. */
    public @Nullable Framework of(Finding finding) {
        String named = finding.inspection().framework();
        return byId(
                named == null
                        ? framework(
                                finding.inspection().kind(),
                                ClaimedDates.of(finding).onSite())
                        : named);
    }

    /** The framework's id, or null where kind and days leave it open. */
    @Nullable
    String framework(InspectionKind kind, @Nullable DayRange when) {
        List<String> candidates = candidates(kind);
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        if (when == null) {
            return null;
        }
        Set<String> first = inForce(candidates, when.first());
        return first.size() == 1 && first.equals(inForce(candidates, when.last()))
                ? first.iterator().next()
                : null;
    }

    private Set<String> inForce(List<String> candidates, LocalDate day) {
        return candidates.stream()
                .filter(id -> frameworks
                        .byId(id)
                        .filter(framework -> framework.inForceOn(day))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static List<String> candidates(InspectionKind kind) {
        return switch (kind) {
            case ILACS -> List.of("ilacs-1", "ilacs-2", "ilacs-3");
            case SIF -> List.of("sif");
            case SIF_REINSPECTION -> List.of("sif-reinspection");
            case FOCUSED_VISIT -> List.of("ilacs-focused");
            case JTAI -> List.of("jtai");
            case AREA_SEND, AREA_SEND_REVISIT -> List.of("area-send-1", "area-send-2");
            case LAC_2013 -> List.of("lac-2013");
            case CP_2012 -> List.of("child-protection-2012");
            case SLAC -> List.of("slac");
            case ANNUAL_RATING -> List.of("annual-rating");
            case UNANNOUNCED -> List.of("cra");
            case JAR_PROGRESS -> List.of("jar");
            case MONITORING_VISIT, LSCB_REVIEW, FULL, UNKNOWN -> List.of();
        };
    }

    /** The framework of that id, or null. */
    @Nullable
    Framework byId(@Nullable String id) {
        return id == null ? null : frameworks.byId(id).orElse(null);
    }
}
