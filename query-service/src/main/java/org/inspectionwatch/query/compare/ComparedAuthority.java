package org.inspectionwatch.query.compare;

import java.util.List;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.standing.GradedInspection;
import org.inspectionwatch.query.window.NextInspection;

/**
 * One of the authorities that are compared.
 *
 * @param authorityId id
 * @param shortName as pages show it
 * @param region ONS region
 * @param ratings last grades that stand, judgement by judgement, and since when; a reported one where it is newer
 * @param history full graded inspections, oldest first, with all grades, also those that need review
 * @param themes praise and criticism in the passages of all its inspections; the most spoken of first
 * @param next when its next full inspection is to be expected
 */
public record ComparedAuthority(
        String authorityId,
        String shortName,
        String region,
        List<CurrentRating> ratings,
        List<GradedInspection> history,
        List<ThemeTally> themes,
        NextInspection next) {
    public ComparedAuthority {
        ratings = List.copyOf(ratings);
        history = List.copyOf(history);
        themes = List.copyOf(themes);
    }
}
