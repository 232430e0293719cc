package org.inspectionwatch.contracts.event;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One end of a rating change: a grade, the inspection that gave it, and where that can be read.
 *
 * @param inspectionId id in the register
 * @param kind kind of inspection
 * @param framework id in frameworks.json, or null where it cannot be known
 * @param judgement the line that was graded; differs between the ends where frameworks named it differently
 * @param grade the grade
 * @param basis best basis on which the grade is known
 * @param inspected last day on site, or the date as precisely as known, or null
 * @param published day of publication, or null
 * @param publicationId the publication that says so
 * @param url where a person can read it, or null
 * @param evidence the words and their page
 */
public record RatedInspection(
        String inspectionId,
        InspectionKind kind,
        @Nullable String framework,
        Judgement judgement,
        Grade grade,
        Basis basis,
        @Nullable PartialDate inspected,
        @Nullable LocalDate published,
        String publicationId,
        @Nullable String url,
        List<Evidence> evidence) {
    public RatedInspection {
        evidence = List.copyOf(evidence);
    }
}
