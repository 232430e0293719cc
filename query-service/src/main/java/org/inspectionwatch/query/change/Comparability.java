package org.inspectionwatch.query.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.register.Inspection;

/** What a reader should know before comparing two grades of one line. */
final class Comparability {
    private Comparability() {}

    static List<ComparabilityFlag> flags(
            JudgementLine line, Inspection earlier, Judgement before, Inspection later, Judgement now) {
        boolean crossFramework = !Objects.equals(family(earlier.kind()), family(later.kind()));
        List<ComparabilityFlag> flags = new ArrayList<>();
        if (crossFramework) {
            flags.add(ComparabilityFlag.CROSS_FRAMEWORK);
        }
        boolean careLine = line == JudgementLine.IN_CARE && crossFramework;
        boolean partOfServices = crossFramework && (narrow(earlier.kind()) || narrow(later.kind()));
        if (before != now || careLine || partOfServices) {
            flags.add(ComparabilityFlag.SCOPE_CHANGED);
        }
        return flags;
    }

    /** Until 2013 an overall grade covered part of what it covers now. */
    private static boolean narrow(InspectionKind kind) {
        return kind == InspectionKind.SLAC || kind == InspectionKind.CP_2012;
    }

    private static String family(InspectionKind kind) {
        return kind == InspectionKind.SIF_REINSPECTION ? InspectionKind.SIF.slug() : kind.slug();
    }
}
