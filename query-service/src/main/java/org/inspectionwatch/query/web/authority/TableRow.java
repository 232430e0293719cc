package org.inspectionwatch.query.web.authority;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.web.drawing.Drawings;
import org.inspectionwatch.query.web.drawing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An inspection in the table that says the same as the drawing.
 *
 * @param inspectionId which
 * @param day on which its outcome was out, or null
 * @param title kind of inspection
 * @param cells one for each of {@link #COLUMNS}: the grade in words, or a dash
 * @param notes other judgements, and what else the drawing shows
 */
public record TableRow(
        String inspectionId, @Nullable LocalDate day, String title, List<String> cells, List<String> notes) {
    /** Lines that have a column. */
    public static final List<JudgementLine> COLUMNS = List.of(
            JudgementLine.OVERALL,
            JudgementLine.LEADERS,
            JudgementLine.HELP_PROTECTION,
            JudgementLine.IN_CARE,
            JudgementLine.CARE_LEAVERS);

    public TableRow {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
    }

    static TableRow of(InspectionView view) {
        Inspection inspection = view.inspection();
        List<String> notes = new ArrayList<>();
        inspection.assertions().stream()
                .map(assertion -> assertion.judgement())
                .distinct()
                .filter(judgement -> !COLUMNS.contains(JudgementLine.of(inspection.kind(), judgement)))
                .forEach(judgement -> notes.add("%s: %s"
                        .formatted(
                                Wording.line(JudgementLine.of(inspection.kind(), judgement)),
                                cell(inspection, judgement))));
        if (view.trend() != null) {
            notes.add("Direction: " + view.trend());
        }
        if (inspection.priorityAction()) {
            notes.add("Priority action");
        }
        view.held().forEach(reason -> notes.add("Needs review: " + reason));
        return new TableRow(
                view.id(),
                Drawings.out(inspection),
                view.title(),
                COLUMNS.stream().map(line -> cell(inspection, line)).toList(),
                notes);
    }

    /** The name of the column of a cell. */
    public String column(int index) {
        return Wording.line(COLUMNS.get(index));
    }

    private static String cell(Inspection inspection, JudgementLine line) {
        return inspection.assertions().stream()
                .map(assertion -> assertion.judgement())
                .distinct()
                .filter(judgement -> JudgementLine.of(inspection.kind(), judgement) == line)
                .map(judgement -> cell(inspection, judgement))
                .findFirst()
                .orElse("–");
    }

    private static String cell(Inspection inspection, Judgement judgement) {
        return Wording.assertion(
                Objects.requireNonNull(inspection.best(judgement).orElse(null)));
    }
}
