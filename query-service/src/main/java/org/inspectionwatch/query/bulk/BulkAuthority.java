package org.inspectionwatch.query.bulk;

import java.util.List;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.CurrentRating;

/**
 * An authority with its current ratings.
 *
 * @param authority identifiers, names, time, predecessors and successors
 * @param ratings last grades that stand, judgement by judgement; empty where none is known
 */
record BulkAuthority(Authority authority, List<CurrentRating> ratings) {}
