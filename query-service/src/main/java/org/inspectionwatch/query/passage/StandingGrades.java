package org.inspectionwatch.query.passage;

import java.util.HashMap;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.jspecify.annotations.Nullable;

/** Which overall grade stood at each inspection of an authority: its own, or for a visit the last one before. */
final class StandingGrades {
    private final Map<String, @Nullable Grade> byInspection = new HashMap<>();

    StandingGrades(Register register) {
        Grade standing = null;
        for (Inspection inspection : register.inspections()) {
            Grade own = inspection
                    .best(Judgement.OVERALL)
                    .map(Assertion::grade)
                    .filter(grade -> grade != Grade.NOT_JUDGED)
                    .orElse(null);
            if (own == null && !endsOverall(inspection)) {
                byInspection.put(inspection.inspectionId(), standing);
                continue;
            }
            byInspection.put(inspection.inspectionId(), own);
            standing = inspection.when() == null ? standing : own;
        }
    }

    /** A full inspection whose framework makes no overall judgement any more: the grade from before says nothing now. */
    private static boolean endsOverall(Inspection inspection) {
        return inspection.kind() == InspectionKind.ILACS
                && !inspection.assertions().isEmpty();
    }

    /** The grade, or null where none stood. */
    @Nullable
    Grade at(String inspectionId) {
        return byInspection.get(inspectionId);
    }
}
