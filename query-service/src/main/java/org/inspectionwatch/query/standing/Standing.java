package org.inspectionwatch.query.standing;

import java.util.List;
import java.util.Optional;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.CurrentRating;
import org.jspecify.annotations.Nullable;

/**
 * Where an authority stands on a day.
 *
 * @param authority which
 * @param inspections its full graded inspections by official reports, oldest first
 * @param ratings the last grades that stand, of the kinds of inspection that were asked for
 * @param doubtful a full inspection that seems newer than all of these, and is known from articles alone or may be another
 *     authority's; null where there is none
 */
public record Standing(
        Authority authority,
        List<GradedInspection> inspections,
        List<CurrentRating> ratings,
        @Nullable GradedInspection doubtful) {
    public Standing {
        inspections = List.copyOf(inspections);
        ratings = List.copyOf(ratings);
    }

    /** The latest full graded inspection by an official report. */
    public Optional<GradedInspection> latest() {
        return inspections.isEmpty() ? Optional.empty() : Optional.of(inspections.getLast());
    }
}
