package org.inspectionwatch.sample.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/** Prints an inspection of local authority children's services. */
final class IlacsPrinter extends ReportPrinter {
    private static final float TITLE = 26;
    private static final float HEADING = 14;

    private int paragraphs;

    IlacsPrinter(SampleReport report, SampleLayout layout) {
        super(report, layout, title(report));
    }

    private static String title(SampleReport report) {
        return "Inspection of " + report.authority() + " local authority children\u2019s services";
    }

    private String modernTitle() {
        return layout.wording() == Wording.RARE
                ? "Inspection of " + report.authority() + " children\u2019s services"
                : title(report);
    }

    private static final Map<Judgement, String> LABELS = labels();

    private static Map<Judgement, String> labels() {
        Map<Judgement, String> labels = new LinkedHashMap<>();
        labels.put(Judgement.LEADERS, "The impact of leaders on social work practice with children and families");
        labels.put(Judgement.HELP_PROTECTION, "The experiences and progress of children who need help and protection");
        labels.put(Judgement.IN_CARE_AND_LEAVERS, "The experiences and progress of children in care and care leavers");
        labels.put(Judgement.IN_CARE, "The experiences and progress of children in care");
        labels.put(Judgement.CARE_LEAVERS, "The experiences and progress of care leavers");
        labels.put(Judgement.OVERALL, "Overall effectiveness");
        return labels;
    }

    @Override
    void print() {
        front();
        for (int i = 0; i < 3; i++) {
            paragraph(phrases.paragraph(2));
        }
        improvements();
        List<Judgement> sections = new ArrayList<>(LABELS.keySet());
        Collections.rotate(sections, -1);
        for (Judgement judgement : sections) {
            Grade grade = report.sectionGrades().get(judgement);
            if (grade != null && judgement != Judgement.OVERALL) {
                section(judgement, grade);
            }
        }
    }

    private void front() {
        if (layout.modernTitle()) {
            page.down(40);
            page.paragraph(modernTitle(), page.left(), right(), Style.regular(TITLE));
        } else {
            page.down(40);
            page.paragraph(report.council(), page.left(), right(), Style.regular(TITLE));
            page.down(14);
            String services = layout.wording()
                    .choose(
                            "children\u2019s social care services",
                            "local authority children\u2019s services",
                            "children\u2019s services");
            page.paragraph("Inspection of " + services, page.left(), right(), Style.bold(16));
        }
        page.down(8);
        dateLine();
        page.down(2 * layout.size());
        leadLine();
        page.down(layout.size());
        table();
        if (report.previous() != null) {
            paragraph(report.previous());
        }
    }

    private void dateLine() {
        String label = layout.wording().choose("Inspection dates:", "Inspection date:", "Inspection dates:");
        String days = layout.dates().print(report.start(), report.end());
        if (layout.wording() == Wording.RARE) {
            page.put(label, page.left(), strong());
            page.put(days, page.left() + 130, text());
        } else {
            page.put(label + " " + days, page.left(), strong());
        }
    }

    private void table() {
        if (layout.splitTable()) {
            page.lowOnPage();
        }
        GradeTable table = new GradeTable(page, layout);
        table.header("Judgement", "Grade", strong());
        List<Judgement> rows = new ArrayList<>(
                LABELS.keySet().stream().filter(report.grades()::containsKey).toList());
        Collections.rotate(rows, layout.firstRow());
        for (Judgement judgement : rows) {
            String label = LABELS.get(judgement);
            table.row(new GradeTable.Row(label == null ? "" : label, printed(grade(judgement)), 0, text(), text()));
        }
        page.down(layout.size());
    }

    private Grade grade(Judgement judgement) {
        Grade grade = report.grades().get(judgement);
        if (grade == null) {
            throw new IllegalArgumentException("the report has no grade for " + judgement.slug());
        }
        return grade;
    }

    private void improvements() {
        if (report.improvements().isEmpty()) {
            return;
        }
        heading(
                layout.wording().choose("What needs to improve?", "What needs to improve", "What needs to improve:"),
                HEADING);
        report.improvements().forEach(this::item);
    }

    private void section(Judgement judgement, Grade grade) {
        String words = switch (layout.heading()) {
            case COLON -> ": " + printed(grade).toLowerCase(Locale.ROOT);
            case IS ->
                grade == Grade.REQUIRES_IMPROVEMENT
                        ? " " + printed(grade).toLowerCase(Locale.ROOT)
                        : " is " + printed(grade).toLowerCase(Locale.ROOT);
            case ARE_COLON -> " are: " + printed(grade);
            case NO_GRADE -> "";
        };
        heading(LABELS.get(judgement) + words, HEADING);
        for (int i = 0; i < 4; i++) {
            numbered(++paragraphs, phrases.paragraph(2));
        }
    }
}
