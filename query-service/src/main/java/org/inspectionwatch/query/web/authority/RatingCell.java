package org.inspectionwatch.query.web.authority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.web.drawing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The grade of a judgement in a table of several authorities.
 *
 * @param label name of the judgement
 * @param grade the grade that stands, or null
 * @param since when, or null
 * @param inspectionId the inspection that gave it last, or null
 * @param reported whether articles alone say so
 * @param ended whether the judgement is no longer made of the authority
 * @param awaitingReview whether a newer grade needs review
 */
public record RatingCell(
        String label,
        @Nullable Grade grade,
        @Nullable LocalDate since,
        @Nullable String inspectionId,
        boolean reported,
        boolean ended,
        boolean awaitingReview) {

    /** One for each of {@link TableRow#COLUMNS}. */
    public static List<RatingCell> of(List<CurrentRating> ratings) {
        return TableRow.COLUMNS.stream()
                .map(line -> cell(
                        line,
                        ratings.stream()
                                .filter(rating -> rating.line() == line && rating.body() == Body.COUNCIL)
                                .min(Comparator.comparing(CurrentRating::basis))))
                .toList();
    }

    private static RatingCell cell(JudgementLine line, Optional<CurrentRating> rating) {
        Optional<CurrentRating> standing = rating.filter(each -> !each.discontinued());
        return new RatingCell(
                Wording.line(line),
                standing.map(CurrentRating::grade).orElse(null),
                standing.map(CurrentRating::since).orElse(null),
                standing.map(CurrentRating::inspectionId).orElse(null),
                standing.filter(each -> each.basis() == Basis.REPORTED).isPresent(),
                rating.filter(CurrentRating::discontinued).isPresent(),
                rating.filter(CurrentRating::awaitingReview).isPresent());
    }
}
