package org.inspectionwatch.query.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the analysts' table: an authority and its latest full inspection, in the columns of the spreadsheet that analysts
 * keep. Grades are in the words of a report; beside them there are "not made" (the framework does not have the judgement),
 * "needs review" (read, and a person should look first), "not judged" and "unknown". Without an inspection they are null.
 *
 * @param urn Ofsted's number
 * @param laCode the Department for Education's number
 * @param regionCode one or two letters, such as SW
 * @param ltla23cd current code of the Government Statistical Service
 * @param statNeighbours numbers of the ten statistical neighbours, the closest first
 * @param statNeighbourJudgement the same numbers, each with the neighbour's overall grade
 * @param localAuthority short name
 * @param inspectionLink where the report can be read
 * @param overallEffectivenessGrade overall
 * @param inspectionFramework short or standard for ILACS, by the days on site; else the kind of inspection
 * @param inspectorName lead inspectors
 * @param inspectionStartDate first day on site
 * @param inspectionEndDate last day on site
 * @param publicationDate day of publication
 * @param impactOfLeadersGrade leaders
 * @param helpAndProtectionGrade help and protection
 * @param inCareGrade children in care; from 2018 to 2022 children in care and care leavers as one
 * @param careLeaversGrade care leavers
 * @param more further columns, or null where they were not asked for
 */
public record AnalystRow(
        @Nullable Integer urn,
        Integer laCode,
        String regionCode,
        String ltla23cd,
        String statNeighbours,
        String statNeighbourJudgement,
        String localAuthority,
        @Nullable String inspectionLink,
        @Nullable String overallEffectivenessGrade,
        @Nullable String inspectionFramework,
        @Nullable String inspectorName,
        @Nullable LocalDate inspectionStartDate,
        @Nullable LocalDate inspectionEndDate,
        @Nullable LocalDate publicationDate,
        @Nullable String impactOfLeadersGrade,
        @Nullable String helpAndProtectionGrade,
        @Nullable String inCareGrade,
        @Nullable String careLeaversGrade,
        @Nullable More more) {

    /**
     * Columns that the spreadsheet does not have.
     *
     * @param authorityId our own key
     * @param region ONS region by name
     * @param framework id in frameworks.json, or null
     * @param inspectionId id in the register, or null
     * @param inCareJudgement which judgement the grade in care is of: in_care or in_care_and_leavers; or null
     * @param needsReview whether a person should check something of the row
     * @param reviewReasons what, and why; or null
     */
    public record More(
            String authorityId,
            String region,
            @Nullable String framework,
            @Nullable String inspectionId,
            @Nullable String inCareJudgement,
            boolean needsReview,
            @Nullable String reviewReasons) {}
}
