package org.inspectionwatch.contracts.event;

import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Direction;

/**
 * A judgement of an authority moved between two consecutive inspections on comparable scales.
 *
 * @param ratingChangeId follows from authority, body, judgement, both inspections and both grades
 * @param authority whose rating
 * @param body which body was judged
 * @param direction improved or declined, never unchanged
 * @param steps how many steps of the scale, 1 or more
 * @param from the grade before
 * @param to the grade now
 * @param basis official only where both ends are
 * @param flags what to know before comparing; empty where the ends compare plainly
 * @param confidence 0 to 1, the lower one of the two readings
 * @param readerVersion of the reading that gave the grade now
 */
public record RatingChange(
        String ratingChangeId,
        AuthorityRef authority,
        Body body,
        Direction direction,
        int steps,
        RatedInspection from,
        RatedInspection to,
        Basis basis,
        List<ComparabilityFlag> flags,
        double confidence,
        int readerVersion) {
    public RatingChange {
        flags = List.copyOf(flags);
        if (direction == Direction.UNCHANGED || steps < 1) {
            throw new IllegalArgumentException("a rating change moves by at least one step");
        }
    }
}
