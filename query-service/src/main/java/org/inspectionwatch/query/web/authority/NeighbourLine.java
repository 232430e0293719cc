package org.inspectionwatch.query.web.authority;

import java.util.List;
import org.inspectionwatch.query.neighbour.NeighbourRow;

/**
 * A statistical neighbour with its grades.
 *
 * @param row who it is
 * @param cells its grades, judgement by judgement
 */
public record NeighbourLine(NeighbourRow row, List<RatingCell> cells) {
    public NeighbourLine {
        cells = List.copyOf(cells);
    }

    static NeighbourLine of(NeighbourRow row) {
        return new NeighbourLine(row, RatingCell.of(row.ratings()));
    }
}
