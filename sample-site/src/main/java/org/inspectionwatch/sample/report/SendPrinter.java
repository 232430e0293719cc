package org.inspectionwatch.sample.report;

import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;

/** Prints an area SEND inspection, 2023 on. */
final class SendPrinter extends ReportPrinter {
    private static final float TITLE = 16;
    private static final float HEADING = 14;
    private static final float RESPONSIBLE = 150;

    SendPrinter(SampleReport report, SampleLayout layout) {
        super(report, layout, "Area SEND inspection report: " + report.authority() + " Local Area Partnership");
    }

    @Override
    void print() {
        page.down(40);
        page.paragraph(
                "Area SEND inspection of " + report.authority() + " Local Area Partnership",
                page.left(),
                right(),
                Style.bold(TITLE));
        page.down(12);
        page.put("Inspection dates: " + layout.dates().print(report.start(), report.end()), page.left(), text());
        page.down(20);
        if (report.previous() != null) {
            page.put("Date of previous inspection: " + report.previous(), page.left(), text());
            page.down(20);
        }
        heading("Inspection outcome", HEADING);
        outcome(report.grades().getOrDefault(Judgement.SEND_OUTCOME, Grade.INCONSISTENT));
        heading("What is it like to be a child or young person with SEND in this area?", HEADING);
        for (int i = 0; i < 5; i++) {
            paragraph(phrases.paragraph(2));
        }
        priorities();
        improvements();
        team();
    }

    private void outcome(Grade grade) {
        switch (grade) {
            case TYPICALLY_POSITIVE -> {
                paragraph(
                        "The local area partnership\u2019s arrangements typically lead to positive experiences and"
                                + " outcomes for children and young people with special educational needs and/or disabilities.");
                paragraph("The next full area SEND inspection will be within approximately five years.");
            }
            case WIDESPREAD_OR_SYSTEMIC_FAILINGS -> {
                paragraph("There are widespread and/or systemic failings leading to significant concerns about the"
                        + " experiences and outcomes of children and young people.");
                paragraph("A monitoring inspection will be carried out within approximately 18 months.");
            }
            default -> {
                paragraph("The local area partnership\u2019s arrangements lead to inconsistent experiences and outcomes"
                        + " for children and young people with special educational needs and/or disabilities.");
                paragraph("The next full area SEND inspection will be within approximately 3 years.");
            }
        }
    }

    private void priorities() {
        if (report.priorities().isEmpty()) {
            return;
        }
        page.need(160);
        page.down(layout.size());
        page.put("Responsible body", page.left() + 6, strong());
        page.put("Areas for priority action", page.left() + RESPONSIBLE, strong());
        page.down(2 * layout.size());
        for (String words : report.priorities()) {
            List<String> lines = page.wrap(words, page.width() - RESPONSIBLE, text());
            page.need(Math.max(2, lines.size()) * page.pitch(text()));
            float top = page.y();
            page.put("Leaders in the council", page.left() + 6, text());
            page.down(page.pitch(text()));
            page.put("and in health", page.left() + 6, text());
            page.moveTo(top);
            for (String line : lines) {
                page.put(line, page.left() + RESPONSIBLE, text());
                page.down(page.pitch(text()));
            }
            page.down(Math.max(0, 2 - lines.size()) * page.pitch(text()) + 6);
        }
    }

    private void improvements() {
        heading("Areas for improvement", HEADING);
        for (String words : report.improvements()) {
            page.paragraph(words, page.left(), right(), text());
            page.down(6);
        }
    }

    private void team() {
        heading("Local area partnership details", HEADING);
        paragraph(report.council());
        heading("Inspection team", HEADING);
        page.put("Ofsted", page.left(), strong());
        page.put("Care Quality Commission", page.left() + 241, strong());
        page.down(20);
        if (report.lead() != null) {
            String rank = layout.wording()
                    .choose("Ofsted HMI Lead inspector", "Ofsted Lead Inspector", "Lead inspector, Ofsted");
            page.put(report.lead() + ", " + rank, page.left(), text());
            page.put("Sam Sample, CQC Lead inspector", page.left() + 241, text());
            page.down(20);
        }
        page.put("Kim Specimen, Ofsted HMI", page.left(), text());
    }
}
