package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * An invented inspection.
 *
 * @param kind of inspection
 * @param start first day on site
 * @param end last day on site
 * @param published day of its report
 * @param standing how the authority stands after it, whether or not an overall grade is printed; decides what comes next
 * @param grades all that the report prints
 */
record Inspection(
        InspectionKind kind,
        LocalDate start,
        LocalDate end,
        LocalDate published,
        Grade standing,
        Map<Judgement, Grade> grades) {
    Inspection {
        grades = Map.copyOf(grades);
    }
}
