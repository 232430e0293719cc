package org.inspectionwatch.system;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.SampleFile;
import org.inspectionwatch.sample.report.SamplePdf;
import org.inspectionwatch.sample.report.SampleReport;

/** Blackpool's report of 2019 as it never was: with other grades, as an amended file would bring them. */
final class AmendedReport {
    private AmendedReport() {}

    static byte[] of(SampleFile original) {
        return SamplePdf.print(SampleReport.about(InspectionKind.ILACS, "Blackpool", "Blackpool Council")
                .days(LocalDate.of(2018, 11, 26), LocalDate.of(2018, 12, 7))
                .published(original.published())
                .lead("Alex Sample")
                .grade(Judgement.OVERALL, Grade.REQUIRES_IMPROVEMENT)
                .grade(Judgement.LEADERS, Grade.REQUIRES_IMPROVEMENT)
                .grade(Judgement.HELP_PROTECTION, Grade.REQUIRES_IMPROVEMENT)
                .grade(Judgement.IN_CARE_AND_LEAVERS, Grade.REQUIRES_IMPROVEMENT)
                .build());
    }
}
