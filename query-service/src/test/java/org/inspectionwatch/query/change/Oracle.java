package org.inspectionwatch.query.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.change.RandomHistory.Truth;

/** The changes that follow from an invented history, worked out from the history itself and not from its documents. */
final class Oracle {
    private static final List<List<Judgement>> LINES = List.of(
            List.of(Judgement.OVERALL),
            List.of(Judgement.LEADERS),
            List.of(Judgement.HELP_PROTECTION),
            List.of(Judgement.IN_CARE, Judgement.IN_CARE_AND_LEAVERS),
            List.of(Judgement.CARE_LEAVERS),
            List.of(Judgement.ADOPTION));

    private Oracle() {}

    /** Each as "basis judgement from to number-of-the-later-inspection", sorted; a successor inherits nothing. */
    static List<String> changes(List<Truth> history) {
        List<String> changes = new ArrayList<>();
        for (List<Truth> ofCouncil : history.stream()
                .collect(Collectors.groupingBy(Truth::authority))
                .values()) {
            LINES.forEach(line -> changes.addAll(official(ofCouncil, line)));
            changes.addAll(reported(ofCouncil));
        }
        return changes.stream().sorted().toList();
    }

    /** What stands of visits and of ends in the end, sorted. */
    static List<String> notices(RandomHistory history) {
        List<String> notices = new ArrayList<>();
        history.visits().forEach(visit -> notices.add("visit-" + visit.number() + " " + visit.trend()));
        history.inspections().stream()
                .collect(Collectors.groupingBy(Truth::authority))
                .values()
                .forEach(ofCouncil -> end(ofCouncil).ifPresent(notices::add));
        return notices.stream().sorted().toList();
    }

    /** The first report without an overall grade, where a report gave or should have given one before. */
    private static Optional<String> end(List<Truth> ofCouncil) {
        List<Truth> reports = ofCouncil.stream().filter(Truth::report).toList();
        boolean had = !reports.isEmpty() && reports.getFirst().grades().containsKey(Judgement.OVERALL);
        return reports.stream()
                .filter(truth -> !truth.grades().containsKey(Judgement.OVERALL))
                .findFirst()
                .filter(truth -> had)
                .map(truth -> "end report-" + truth.number());
    }

    private static List<String> official(List<Truth> history, List<Judgement> line) {
        List<String> changes = new ArrayList<>();
        Grade before = null;
        for (Truth truth : history) {
            for (Judgement judgement : line) {
                Grade grade = truth.report() ? truth.grades().get(judgement) : null;
                if (grade != null) {
                    Grade sure = truth.doubted().contains(judgement) ? null : grade;
                    if (before != null && sure != null && before != sure) {
                        changes.add(describe("official", judgement, before, sure, truth));
                    }
                    before = sure;
                }
            }
        }
        return changes;
    }

    /** Overall grades where articles fill what reports leave open; mentions of history never make news. */
    private static List<String> reported(List<Truth> history) {
        List<String> changes = new ArrayList<>();
        Grade before = null;
        boolean beforeOfficial = true;
        for (Truth truth : history) {
            Grade grade = truth.grades().get(Judgement.OVERALL);
            boolean official = truth.report() && !truth.doubted().contains(Judgement.OVERALL);
            boolean told = truth.report() || truth.article() || truth.mention();
            if (grade == null || !told) {
                continue;
            }
            if (!official && !truth.article() && !truth.mention()) {
                before = null;
                beforeOfficial = true;
                continue;
            }
            boolean news = official || truth.article();
            if (before != null && before != grade && news && !(official && beforeOfficial)) {
                changes.add(describe("reported", Judgement.OVERALL, before, grade, truth));
            }
            before = grade;
            beforeOfficial = official;
        }
        return changes;
    }

    private static String describe(String basis, Judgement judgement, Grade from, Grade to, Truth truth) {
        return String.join(" ", basis, judgement.slug(), from.slug(), to.slug(), String.valueOf(truth.number()));
    }
}
