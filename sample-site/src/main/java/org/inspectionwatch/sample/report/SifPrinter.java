package org.inspectionwatch.sample.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;

/** Prints a single inspection of 2013 to 2018, with the review of the safeguarding board where it is graded. */
final class SifPrinter extends ReportPrinter {
    private static final float TITLE = 26;
    private static final float HEADING = 14;
    private static final float PART = 16;
    private static final float SUB_ROW = 48;

    private static final Map<Judgement, String> LABELS = labels();

    private int paragraphs;

    SifPrinter(SampleReport report, SampleLayout layout) {
        super(report, layout, report.council());
    }

    private static Map<Judgement, String> labels() {
        Map<Judgement, String> labels = new LinkedHashMap<>();
        labels.put(Judgement.HELP_PROTECTION, "1. Children who need help and protection");
        labels.put(Judgement.IN_CARE, "2. Children looked after and achieving permanence");
        labels.put(Judgement.ADOPTION, "2.1 Adoption performance");
        labels.put(Judgement.CARE_LEAVERS, "2.2 Experiences and progress of care leavers");
        labels.put(Judgement.LEADERS, "3. Leadership, management and governance");
        return labels;
    }

    @Override
    void print() {
        front();
        page.newPage();
        heading("Executive summary", PART);
        for (int i = 0; i < 4; i++) {
            paragraph(phrases.paragraph(3));
        }
        page.newPage();
        earlierInspections();
        page.newPage();
        recommendations();
        narrative();
        board();
        closing();
    }

    private void front() {
        page.down(20);
        page.paragraph(report.council(), page.left(), right(), Style.regular(TITLE));
        boolean again = report.kind() == InspectionKind.SIF_REINSPECTION;
        page.paragraph(
                (again ? "Re-inspection" : "Inspection")
                        + " of services for children in need of help and protection, children looked after and care leavers",
                page.left(),
                right(),
                Style.bold(HEADING));
        if (report.grades().containsKey(Judgement.LSCB)) {
            page.down(6);
            page.paragraph("and", page.left(), right(), Style.regular(HEADING));
            page.down(6);
            page.paragraph(
                    "Review of the effectiveness of the Local Safeguarding Children Board",
                    page.left(),
                    right(),
                    Style.bold(HEADING));
        }
        page.down(6);
        page.put(
                layout.wording().choose("Inspection date: ", "Inspection dates: ", "Date of inspection: ")
                        + layout.dates().print(report.start(), report.end()),
                page.left(),
                Style.regular(HEADING));
        page.down(22);
        page.put("Report published: " + day(report.published()), page.left(), Style.regular(HEADING));
        page.down(40);
        page.paragraph(overall(), page.left(), right(), Style.bold(HEADING));
        page.down(12);
        table();
        boardSentence(HEADING);
    }

    private String overall() {
        Grade grade = report.grades().getOrDefault(Judgement.OVERALL, Grade.NOT_JUDGED);
        String words = "Children\u2019s services in " + report.authority();
        return layout.modernTitle()
                ? words + " " + clause(grade, true)
                : layout.wording()
                        .choose(
                                "The overall judgement is that children\u2019s services " + clause(grade, true),
                                "The overall judgement is " + alone(grade),
                                "The overall judgement is that " + words.replace("Children", "children") + " "
                                        + clause(grade, true));
    }

    private static String alone(Grade grade) {
        return grade == Grade.REQUIRES_IMPROVEMENT ? "requires improvement" : grade.slug() + ".";
    }

    private String clause(Grade grade, boolean plural) {
        if (grade == Grade.REQUIRES_IMPROVEMENT) {
            return (plural ? "require" : "requires") + " improvement" + (layout.toBeGood() ? " to be good" : "");
        }
        return (plural ? "are " : "is ") + grade.slug().replace('_', ' ');
    }

    private void table() {
        if (layout.splitTable()) {
            page.lowOnPage();
        }
        GradeTable table = new GradeTable(page, layout);
        LABELS.forEach((judgement, label) -> {
            Grade grade = report.grades().get(judgement);
            boolean sub = judgement == Judgement.ADOPTION || judgement == Judgement.CARE_LEAVERS;
            if (grade != null) {
                table.row(
                        new GradeTable.Row(label, printed(grade), sub ? SUB_ROW : 0, sub ? text() : strong(), text()));
            }
        });
    }

    private void boardSentence(float size) {
        Grade grade = report.grades().get(Judgement.LSCB);
        if (grade != null) {
            page.down(10);
            page.paragraph(
                    "The Local Safeguarding Children Board " + clause(grade, false),
                    page.left(),
                    right(),
                    Style.bold(size));
            page.down(10);
        }
    }

    /** Repeats every label with the grades of an older inspection: they are not this report's. */
    private void earlierInspections() {
        heading("Previous Ofsted inspections", HEADING);
        paragraph("The council was inspected before under the same arrangements. The judgements then were:");
        GradeTable table = new GradeTable(page, layout);
        LABELS.values().forEach(label -> table.row(new GradeTable.Row(label, "Outstanding", 0, text(), text())));
    }

    private void recommendations() {
        if (!report.priorities().isEmpty()) {
            heading("What does the local authority need to improve?", PART);
            heading("Priority and immediate action", layout.size());
            report.priorities().forEach(words -> numbered(++paragraphs, words));
            heading("Areas for improvement", layout.size());
        } else if (layout.wording() == Wording.RARE) {
            heading("What does the local authority need to improve?", PART);
            heading("Priority and immediate action", layout.size());
            paragraph("The inspection did not find any areas for priority and immediate action.");
            heading("Areas for improvement", layout.size());
        } else {
            heading("Recommendations", HEADING);
        }
        report.improvements().forEach(words -> numbered(++paragraphs, words));
    }

    private void narrative() {
        for (String section : List.of(
                "Summary for children and young people",
                "The experiences and progress of children who need help and protection",
                "The experiences and progress of children looked after and achieving permanence",
                "Leadership, management and governance")) {
            page.newPage();
            heading(section, HEADING);
            for (int i = 0; i < 5; i++) {
                numbered(++paragraphs, phrases.paragraph(2));
            }
        }
    }

    private void board() {
        if (!report.grades().containsKey(Judgement.LSCB)) {
            return;
        }
        page.newPage();
        heading("The Local Safeguarding Children Board (LSCB)", PART);
        boardSentence(HEADING);
        heading("Recommendations", HEADING);
        numbered(++paragraphs, "Ask every partner for the same figures, so that the board can compare them.");
        heading("Inspection findings", HEADING);
        numbered(++paragraphs, phrases.paragraph(3));
    }

    private void closing() {
        page.newPage();
        heading("Information about this inspection", PART);
        paragraph("Inspectors looked at case files and spoke with children, parents and staff.");
        heading("The inspection team", layout.size());
        if (report.lead() != null) {
            paragraph("Lead inspector: " + report.lead() + (layout.inspectorOnSecondLine() ? "" : ", HMI"));
        }
        paragraph("Deputy lead inspector: Ann Other, HMI");
        paragraph("\u00a9 Crown copyright "
                + String.format(Locale.ROOT, "%d", report.published().getYear()));
    }
}
