package org.inspectionwatch.query.neighbour;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.standing.GradedInspection;
import org.jspecify.annotations.Nullable;

/**
 * A statistical neighbour and where it stands.
 *
 * @param rank 1 for the closest, to 10; 0 for the authority itself
 * @param authorityId id
 * @param shortName as pages show it
 * @param laCode the Department for Education's three digits
 * @param region ONS region
 * @param ratings last official grades that stand, judgement by judgement
 * @param latest its latest full inspection with all that its report says, also what needs review; null where none is known
 * @param overallSince since when the overall grade has not moved, or null where there is none
 */
public record NeighbourRow(
        int rank,
        String authorityId,
        String shortName,
        String laCode,
        String region,
        List<CurrentRating> ratings,
        @Nullable GradedInspection latest,
        @Nullable LocalDate overallSince) {
    public NeighbourRow {
        ratings = List.copyOf(ratings);
    }
}
