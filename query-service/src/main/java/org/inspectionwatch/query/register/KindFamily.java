package org.inspectionwatch.query.register;

import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.KindBasis;

/** Kinds of inspection that a document, above all an article, may take for one another. */
enum KindFamily {
    /** Full graded inspections of a council. */
    FULL,
    /** Ungraded visits between them. */
    VISIT,
    /** Area SEND inspections and revisits. */
    SEND,
    /** Everything else: only the same kind is the same. */
    OTHER;

    static KindFamily of(InspectionKind kind) {
        return switch (kind) {
            case ILACS, SIF, SIF_REINSPECTION, CP_2012, SLAC, InspectionKind.FULL -> FULL;
            case FOCUSED_VISIT, MONITORING_VISIT -> VISIT;
            case AREA_SEND, AREA_SEND_REVISIT -> SEND;
            case JTAI, LSCB_REVIEW, LAC_2013, ANNUAL_RATING, UNANNOUNCED, JAR_PROGRESS, UNKNOWN -> OTHER;
        };
    }

    /** Whether two claims can be about one inspection, as far as their kinds go. */
    static boolean compatible(InspectionClaim one, InspectionClaim other) {
        if (one.kind() == other.kind()) {
            return true;
        }
        KindFamily family = of(one.kind());
        if (family != of(other.kind()) || family == OTHER) {
            return false;
        }
        return one.kindBasis() == KindBasis.INFERRED
                || other.kindBasis() == KindBasis.INFERRED
                || one.kind() == InspectionKind.FULL
                || other.kind() == InspectionKind.FULL
                || (isSif(one.kind()) && isSif(other.kind()));
    }

    private static boolean isSif(InspectionKind kind) {
        return kind == InspectionKind.SIF || kind == InspectionKind.SIF_REINSPECTION;
    }
}
