package org.inspectionwatch.query.neighbour;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.standing.Standing;
import org.inspectionwatch.query.standing.Standings;
import org.jspecify.annotations.Nullable;

/** Puts an authority among its statistical neighbours. */
@ApplicationScoped
public class NeighbourTables {
    private final StatisticalNeighbours neighbours;
    private final Standings standings;

    NeighbourTables(StatisticalNeighbours neighbours, Standings standings) {
        this.neighbours = neighbours;
        this.standings = standings;
    }

    /**
     * The authority and its neighbours.
     *
     * @param asOf by what was out on that day, or null for all that is
     */
    public NeighbourTable of(Authority authority, @Nullable LocalDate asOf) {
        List<Authority> all = new ArrayList<>();
        all.add(authority);
        all.addAll(neighbours.of(authority));
        List<Standing> found = standings.byAllInspections(all, asOf);
        List<NeighbourRow> rows = new ArrayList<>();
        for (int rank = 0; rank < found.size(); rank++) {
            rows.add(row(rank, found.get(rank)));
        }
        return new NeighbourTable(
                standings.day(asOf), StatisticalNeighbours.EDITION, rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static NeighbourRow row(int rank, Standing standing) {
        List<CurrentRating> ratings = standing.ratings().stream()
                .filter(rating -> rating.basis() == Basis.OFFICIAL)
                .toList();
        return new NeighbourRow(
                rank,
                standing.authority().authorityId(),
                standing.authority().shortName(),
                standing.authority().laCode(),
                standing.authority().region(),
                ratings,
                standing.latest().orElse(null),
                ratings.stream()
                        .filter(rating -> rating.line() == JudgementLine.OVERALL)
                        .findFirst()
                        .map(CurrentRating::since)
                        .orElse(null));
    }
}
