package org.inspectionwatch.query.standing;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.IlacsLength;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.jspecify.annotations.Nullable;

/**
 * A full graded inspection of a council, with all its grades.
 *
 * @param inspectionId id in the register
 * @param kind kind of inspection
 * @param framework id in frameworks.json, or null where it cannot be known
 * @param ilacsLength short or standard, by the days on site; null for other kinds
 * @param start first day on site, or null
 * @param end last day on site, or null
 * @param ended last day on which it may have ended
 * @param published day on which the report was published, or null
 * @param basis official, or reported where only articles know of it
 * @param leadInspectors names, in order
 * @param publicationId where it is read
 * @param url where a person can read it, or null
 * @param grades of the framework's judgements, and of any other that was read, in the order of {@link Judgement}
 * @param held what a person should check about the inspection as a whole
 */
public record GradedInspection(
        String inspectionId,
        InspectionKind kind,
        @Nullable String framework,
        @Nullable IlacsLength ilacsLength,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        LocalDate ended,
        @Nullable LocalDate published,
        Basis basis,
        List<String> leadInspectors,
        @Nullable String publicationId,
        @Nullable String url,
        List<JudgedGrade> grades,
        List<ReviewReason> held) {
    public GradedInspection {
        leadInspectors = List.copyOf(leadInspectors);
        grades = List.copyOf(grades);
        held = List.copyOf(held);
    }

    /** What it says of the judgement; one that it does not list is not made, or unknown where the framework is. */
    public JudgedGrade grade(Judgement judgement) {
        return grades.stream()
                .filter(grade -> grade.judgement() == judgement)
                .findFirst()
                .orElseGet(() -> new JudgedGrade(
                        judgement, framework == null ? GradeState.UNKNOWN : GradeState.NOT_MADE, null, List.of()));
    }

    /** First day on site, or the last day on which it may have ended where that is not known. */
    public LocalDate began() {
        return start == null ? ended : start;
    }

    /** Whether a person should check something about it. */
    public boolean needsReview() {
        return !held.isEmpty() || grades.stream().anyMatch(grade -> grade.state() == GradeState.NEEDS_REVIEW);
    }
}
