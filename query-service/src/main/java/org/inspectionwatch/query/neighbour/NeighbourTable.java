package org.inspectionwatch.query.neighbour;

import java.time.LocalDate;
import java.util.List;

/**
 * An authority among its statistical neighbours.
 *
 * @param asOf the day that it is about
 * @param edition which list of neighbours this is; the same one for days in the past
 * @param authority the authority itself
 * @param neighbours the closest first; empty for an authority that is no more
 */
public record NeighbourTable(LocalDate asOf, String edition, NeighbourRow authority, List<NeighbourRow> neighbours) {
    public NeighbourTable {
        neighbours = List.copyOf(neighbours);
    }
}
