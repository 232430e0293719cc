package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;

/** Grades as they fall and move, within the limiting rules that hold on real reports. */
final class GradeModel {
    private static final List<Grade> WORST_FIRST =
            List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);
    private static final LocalDate FIVE_JUDGEMENTS = LocalDate.of(2023, 1, 1);
    private static final LocalDate NO_OVERALL = LocalDate.of(2026, 4, 27);

    private GradeModel() {}

    /** How an authority stands at its first inspection under the single inspection framework. */
    static Grade first(Random random) {
        int chance = random.nextInt(100);
        return chance < 22
                ? Grade.INADEQUATE
                : chance < 74 ? Grade.REQUIRES_IMPROVEMENT : chance < 98 ? Grade.GOOD : Grade.OUTSTANDING;
    }

    /** How it stands at its next one: up 46%, down 16%, else the same. */
    static Grade next(Grade before, Random random) {
        int chance = random.nextInt(100);
        int step = WORST_FIRST.indexOf(before);
        int moved = chance < 46 ? step + (chance < 5 ? 2 : 1) : chance < 62 ? step - 1 : step;
        return WORST_FIRST.get(Math.clamp(moved, 0, WORST_FIRST.size() - 1));
    }

    static Map<Judgement, Grade> grades(InspectionKind kind, LocalDate start, Grade standing, Random random) {
        Map<Judgement, Grade> grades = new EnumMap<>(Judgement.class);
        Grade care = belowOrAt(standing, random);
        grades.put(Judgement.HELP_PROTECTION, standing == Grade.INADEQUATE ? standing : near(standing, random));
        grades.put(Judgement.LEADERS, standing);
        if (kind == InspectionKind.ILACS) {
            ilacs(grades, start, standing, care);
        } else {
            grades.put(Judgement.OVERALL, standing);
            grades.put(Judgement.IN_CARE, care);
            grades.put(Judgement.ADOPTION, near(standing, random));
            grades.put(Judgement.CARE_LEAVERS, near(standing, random));
        }
        return grades;
    }

    private static void ilacs(Map<Judgement, Grade> grades, LocalDate start, Grade standing, Grade care) {
        if (start.isBefore(FIVE_JUDGEMENTS)) {
            grades.put(Judgement.IN_CARE_AND_LEAVERS, care);
        } else {
            grades.put(Judgement.IN_CARE, care);
            grades.put(Judgement.CARE_LEAVERS, standing);
        }
        if (start.isBefore(NO_OVERALL)) {
            grades.put(Judgement.OVERALL, standing);
        }
    }

    /** The standing or, where that is inadequate, at times the grade above, so that one line alone limits. */
    private static Grade belowOrAt(Grade standing, Random random) {
        return standing == Grade.INADEQUATE && random.nextBoolean() ? Grade.REQUIRES_IMPROVEMENT : standing;
    }

    /** The standing or a neighbour of it that is neither inadequate nor, below outstanding, a step down. */
    private static Grade near(Grade standing, Random random) {
        if (random.nextInt(3) > 0) {
            return standing;
        }
        return switch (standing) {
            case OUTSTANDING, REQUIRES_IMPROVEMENT -> Grade.GOOD;
            case GOOD -> random.nextBoolean() ? Grade.OUTSTANDING : Grade.REQUIRES_IMPROVEMENT;
            default -> Grade.REQUIRES_IMPROVEMENT;
        };
    }
}
