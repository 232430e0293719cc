package org.inspectionwatch.classify.report.grades;

import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/**
 * What every inspection so far has kept to: the overall grade follows from the others within limits. A report that breaks
 * them is more likely misread than new.
 */
final class LimitingRules {
    private static final List<Judgement> ILACS_LIMITS = List.of(
            Judgement.HELP_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS, Judgement.IN_CARE_AND_LEAVERS);
    private static final List<Judgement> SIF_LIMITS =
            List.of(Judgement.HELP_PROTECTION, Judgement.IN_CARE, Judgement.LEADERS);

    private LimitingRules() {}

    static void check(TwoReadings readings, boolean ilacs) {
        Map<Judgement, Grade> grades = readings.all();
        Grade overall = grades.get(Judgement.OVERALL);
        if (overall == null) {
            return;
        }
        for (Judgement limit : ilacs ? ILACS_LIMITS : SIF_LIMITS) {
            if (grades.get(limit) == Grade.INADEQUATE && overall != Grade.INADEQUATE) {
                readings.review(
                        Judgement.OVERALL,
                        "%s is inadequate, and with it overall effectiveness would be inadequate, not %s."
                                .formatted(name(limit), TwoReadings.words(overall)));
            }
        }
        checkBest(readings, grades, overall, ilacs ? ILACS_LIMITS : SIF_LIMITS);
        checkWorst(readings, grades, overall);
    }

    private static void checkBest(
            TwoReadings readings, Map<Judgement, Grade> grades, Grade overall, List<Judgement> limits) {
        for (Judgement limit : limits) {
            Grade grade = grades.get(limit);
            if (overall == Grade.OUTSTANDING && (grade == Grade.REQUIRES_IMPROVEMENT || grade == Grade.INADEQUATE)) {
                readings.review(
                        Judgement.OVERALL,
                        "Overall effectiveness is outstanding though %s is %s."
                                .formatted(name(limit), TwoReadings.words(grade)));
            }
        }
    }

    private static void checkWorst(TwoReadings readings, Map<Judgement, Grade> grades, Grade overall) {
        boolean anyInadequate = grades.entrySet().stream()
                .anyMatch(entry -> entry.getKey() != Judgement.OVERALL && entry.getValue() == Grade.INADEQUATE);
        if (overall == Grade.INADEQUATE && !anyInadequate && grades.size() > 1) {
            readings.review(
                    Judgement.OVERALL, "Overall effectiveness is inadequate though no other judgement is inadequate.");
        }
        boolean allBetter = grades.entrySet().stream()
                .filter(entry -> entry.getKey() != Judgement.OVERALL)
                .allMatch(entry -> entry.getValue() == Grade.GOOD || entry.getValue() == Grade.OUTSTANDING);
        if (overall == Grade.REQUIRES_IMPROVEMENT && allBetter && grades.size() > 2) {
            readings.review(
                    Judgement.OVERALL,
                    "Overall effectiveness requires improvement though every other judgement is good or better.");
        }
    }

    private static String name(Judgement judgement) {
        return judgement.slug().replace('_', ' ');
    }
}
