package org.inspectionwatch.query.authority;

import java.util.List;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.CurrentRating;

/**
 * All about an authority but its history, which is its timeline.
 *
 * @param authority identifiers, other names, time, predecessors and successors, delivery bodies
 * @param ratings last grades that stand, judgement by judgement; a successor inherits none
 */
public record AuthorityDetail(Authority authority, List<CurrentRating> ratings) {}
