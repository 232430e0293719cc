package org.inspectionwatch.query.change;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * The last grade of a judgement that stands.
 *
 * @param body who was judged
 * @param judgement as the inspection names it
 * @param line what it is compared along
 * @param grade the grade
 * @param basis official, or reported where an article knows of a newer one
 * @param since publication, or else last possible day, of the inspection since which the grade has not moved and the judgement
 *     has been made in every inspection of all services
 * @param inspectionId the last inspection that gave it
 * @param kind of that inspection
 * @param published of that inspection, or null
 * @param publicationId where it can be read
 * @param url where a person can read it, or null
 * @param discontinued whether the newest inspection of all services makes this judgement no longer
 * @param awaitingReview whether a newer grade is held back for review
 */
public record CurrentRating(
        Body body,
        Judgement judgement,
        JudgementLine line,
        Grade grade,
        Basis basis,
        @Nullable LocalDate since,
        String inspectionId,
        InspectionKind kind,
        @Nullable LocalDate published,
        String publicationId,
        @Nullable String url,
        boolean discontinued,
        boolean awaitingReview) {}
