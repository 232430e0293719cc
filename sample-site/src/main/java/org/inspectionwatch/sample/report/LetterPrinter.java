package org.inspectionwatch.sample.report;

import java.util.List;
import org.inspectionwatch.contracts.finding.InspectionKind;

/** Prints a letter: of a joint inspection, a focused visit or a monitoring visit. */
final class LetterPrinter extends ReportPrinter {
    private static final float HEADING = 14;

    LetterPrinter(SampleReport report, SampleLayout layout) {
        super(report, layout, title(report));
    }

    private static String title(SampleReport report) {
        return switch (report.kind()) {
            case FOCUSED_VISIT ->
                "Focused visit to " + report.authority() + " local authority children\u2019s services";
            case MONITORING_VISIT -> "Monitoring visit of " + report.authority() + " children\u2019s services";
            default ->
                report.theme() == null
                        ? "Joint targeted area inspection of " + report.authority()
                        : "Joint targeted area inspection of the multi-agency response to " + report.theme() + " in "
                                + report.authority();
        };
    }

    @Override
    void print() {
        page.down(40);
        page.put(day(report.published()), page.left(), text());
        page.down(3 * layout.size());
        for (String addressee : List.of("Robin Example, Director of Children\u2019s Services, " + report.council())) {
            paragraph(addressee);
        }
        paragraph(report.kind() == InspectionKind.JTAI ? "Dear local partnership" : "Dear Robin Example");
        page.paragraph(title(report), page.left(), right(), strong());
        page.down(layout.size());
        opening();
        heading("Headline findings", layout.modernTitle() ? layout.size() : HEADING);
        paragraph(phrases.paragraph(3));
        lists();
        heading("Main findings", layout.modernTitle() ? layout.size() : HEADING);
        for (int i = 0; i < 6; i++) {
            paragraph(phrases.paragraph(2));
        }
        heading("Next steps", layout.modernTitle() ? layout.size() : HEADING);
        paragraph("An answer to these findings is expected within the usual time.");
    }

    private void opening() {
        String days = layout.dates().print(report.start(), report.end());
        if (!layout.yearInLetters()) {
            days = DateForm.SHORT.print(report.start(), report.end()).replaceAll(" \\d{4}", "");
        }
        if (report.kind() == InspectionKind.JTAI) {
            boolean earlier = layout.wording() == Wording.OTHER;
            paragraph(
                    earlier
                            ? "Between " + days
                                    + ", Ofsted and two other inspectorates undertook a joint inspection, and read case files together."
                            : "This inspection took place from " + days
                                    + ". It was carried out by inspectors of three inspectorates, who read case files together.");
        } else {
            paragraph("This letter summarises the findings of the visit to " + report.authority()
                    + " children\u2019s services on " + days
                    + ". The inspectors were two of His Majesty\u2019s Inspectors.");
        }
    }

    private void lists() {
        float size = layout.modernTitle() ? layout.size() : HEADING;
        if (!report.priorities().isEmpty()) {
            heading("Areas for priority action", size);
            report.priorities().forEach(this::item);
        } else if (layout.wording() == Wording.RARE) {
            heading("Areas for priority action", size);
            paragraph("There are no areas for priority action.");
        }
        if (!report.improvements().isEmpty()) {
            heading(
                    report.kind() == InspectionKind.JTAI
                            ? layout.wording()
                                    .choose("What needs to improve?", "Areas for improvement", "What needs to improve")
                            : "What needs to improve in this area of social work practice?",
                    size);
            report.improvements().forEach(this::item);
        }
    }
}
