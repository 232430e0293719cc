package org.inspectionwatch.query.web.authority;

import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.web.drawing.Wording;
import org.inspectionwatch.query.wording.Terms;

/**
 * A grade that stands, or stood last.
 *
 * @param label name of the judgement
 * @param rating the grade, since when, and where it can be read
 */
public record RatingLine(String label, CurrentRating rating) {

    /** The lines of the council whose judgements are still made, in the order of reports. */
    static List<RatingLine> standing(List<CurrentRating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.body() == Body.COUNCIL && !rating.discontinued())
                .map(RatingLine::of)
                .toList();
    }

    /** Other bodies' lines, and those that are no longer judged. */
    static List<RatingLine> others(List<CurrentRating> ratings) {
        return ratings.stream()
                .filter(rating -> rating.body() != Body.COUNCIL || rating.discontinued())
                .map(RatingLine::of)
                .toList();
    }

    private static RatingLine of(CurrentRating rating) {
        return new RatingLine(
                rating.judgement() == Judgement.IN_CARE_AND_LEAVERS
                        ? "Children in care and care leavers"
                        : Wording.line(rating.line()),
                rating);
    }

    /** Name of the kind of inspection that gave it last. */
    public String kind() {
        return Terms.capital(Terms.kind(rating.kind()));
    }

    /** Whether only articles say so. */
    public boolean reported() {
        return rating.basis() == Basis.REPORTED;
    }
}
