package org.inspectionwatch.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.report.SampleReport;

/**
 * An inspection that took place. Authority, dates and grades are as published; the words are ours.
 *
 * @param kind of inspection
 * @param authority short name
 * @param council full name
 * @param urn Ofsted's number of the authority
 * @param start first day on site
 * @param end last day on site
 * @param published day on which the report was published
 * @param grades all that it gave
 * @param improvements what must improve, in our words
 */
record SampleInspection(
        InspectionKind kind,
        String authority,
        String council,
        String urn,
        LocalDate start,
        LocalDate end,
        LocalDate published,
        Map<Judgement, Grade> grades,
        List<String> improvements) {
    SampleInspection {
        grades = Map.copyOf(grades);
        improvements = List.copyOf(improvements);
    }

    /** What the report says; its inspector is nobody's name. */
    SampleReport report() {
        return SampleReport.about(kind, authority, council)
                .days(start, end)
                .published(published)
                .lead("Alex Sample")
                .grades(grades)
                .improvements(improvements)
                .build();
    }
}
