package org.inspectionwatch.sample.report;

/** Prints sample reports. */
public final class SamplePdf {
    private SamplePdf() {}

    /** The report in today's look. */
    public static byte[] print(SampleReport report) {
        return print(report, SampleLayout.TODAY);
    }

    /**
     * The report as a PDF: the same bytes for the same report and layout.
     *
     * @throws IllegalArgumentException for a kind of report that is not printed here
     */
    public static byte[] print(SampleReport report, SampleLayout layout) {
        ReportPrinter printer = switch (report.kind()) {
            case ILACS -> new IlacsPrinter(report, layout);
            case SIF, SIF_REINSPECTION -> new SifPrinter(report, layout);
            case JTAI, FOCUSED_VISIT, MONITORING_VISIT -> new LetterPrinter(report, layout);
            case AREA_SEND -> new SendPrinter(report, layout);
            default ->
                throw new IllegalArgumentException(
                        "no sample layout for reports of kind " + report.kind().slug());
        };
        return printer.pdf();
    }
}
