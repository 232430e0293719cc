package org.inspectionwatch.classify.report.grades;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.inspectionwatch.classify.report.layout.ReportDocument;
import org.inspectionwatch.classify.report.words.JudgementLabels;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.jspecify.annotations.Nullable;

/** Reads the grades of an inspection of local authority children's services, 2018 on: from the table, and again from the headings. */
public final class IlacsGrades {
    private static final List<String> GENERATIONS = List.of("ilacs-1", "ilacs-2", "ilacs-3");

    private static final List<Judgement> ALWAYS = List.of(Judgement.LEADERS, Judgement.HELP_PROTECTION);
    private static final List<Judgement> APART =
            List.of(Judgement.LEADERS, Judgement.HELP_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS);

    private final List<Framework> generations;

    public IlacsGrades(Frameworks frameworks) {
        generations = GENERATIONS.stream()
                .map(id -> frameworks.byId(id).orElseThrow())
                .toList();
    }

    /** The generation in force on that day; empty string where none was, or the day is not known. */
    public @Nullable Framework generation(@Nullable LocalDate start) {
        if (start == null) {
            return null;
        }
        return generations.stream()
                .filter(framework -> framework.inForceOn(start))
                .findFirst()
                .orElse(null);
    }

    public Grades read(ReportDocument document, @Nullable LocalDate start) {
        TwoReadings readings = new TwoReadings();
        JudgementTable.read(document.lines(), JudgementLabels.ILACS, readings);
        HeadingGrades.read(document, JudgementLabels.ILACS, 2).forEach(readings::second);
        checkRows(readings, generation(start));
        LimitingRules.check(readings, true);
        return readings.finish();
    }

    /** Which lines are graded follows from the day; those of all days are missed even where it could not be read. */
    private static void checkWithoutDay(TwoReadings readings) {
        Set<Judgement> read = readings.all().keySet();
        if (read.isEmpty()) {
            readings.review(Judgement.OVERALL, "No table of judgements could be read.");
        }
        boolean together = read.contains(Judgement.IN_CARE_AND_LEAVERS);
        for (Judgement expected : together ? ALWAYS : APART) {
            if (!read.contains(expected)) {
                readings.review(expected, "Every inspection grades this line, and no grade was found.");
            }
        }
    }

    private static void checkRows(TwoReadings readings, @Nullable Framework framework) {
        if (framework == null) {
            checkWithoutDay(readings);
            return;
        }
        for (Judgement expected : framework.judgements()) {
            if (readings.grade(expected) == null) {
                readings.review(
                        expected,
                        "An inspection under %s grades this line, and no grade was found.".formatted(framework.name()));
            }
        }
        for (Judgement found : List.copyOf(readings.all().keySet())) {
            if (!framework.judgements().contains(found)) {
                readings.review(found, "An inspection under %s does not grade this line.".formatted(framework.name()));
            }
        }
    }
}
