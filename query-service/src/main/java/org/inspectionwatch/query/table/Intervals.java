package org.inspectionwatch.query.table;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.standing.GradedInspection;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.window.NextInspections;

/** Measures how long after an inspection with some grade the next one came. */
final class Intervals {
    private static final List<Grade> WORST_FIRST =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

    private Intervals() {}

    static List<RegionalTable.Interval> of(Collection<Standing> standings, NextInspections nextInspections) {
        Map<Grade, List<Long>> days = new EnumMap<>(Grade.class);
        standings.forEach(standing -> collect(standing.inspections(), days));
        return WORST_FIRST.stream()
                .map(grade -> new RegionalTable.Interval(
                        grade,
                        days.containsKey(grade) ? DaySummary.of(days.get(grade)) : null,
                        nextInspections.rule(grade).orElse(null)))
                .toList();
    }

    private static void collect(List<GradedInspection> inspections, Map<Grade, List<Long>> days) {
        for (int later = 1; later < inspections.size(); later++) {
            GradedInspection from = inspections.get(later - 1);
            GradedInspection to = inspections.get(later);
            Grade overall = from.grade(Judgement.OVERALL).standing();
            if (overall != null && to.kind() == InspectionKind.ILACS && from.start() != null && to.start() != null) {
                days.computeIfAbsent(overall, _ -> new ArrayList<>())
                        .add(ChronoUnit.DAYS.between(from.start(), to.start()));
            }
        }
    }
}
