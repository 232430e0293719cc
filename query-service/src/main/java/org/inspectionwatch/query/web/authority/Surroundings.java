package org.inspectionwatch.query.web.authority;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.neighbour.NeighbourTable;
import org.inspectionwatch.query.neighbour.NeighbourTables;
import org.inspectionwatch.query.window.NextInspection;
import org.inspectionwatch.query.window.NextInspections;
import org.jspecify.annotations.Nullable;

/** What lies around an authority's own history: who is like it, and what is next. */
@Singleton
class Surroundings {
    private final NeighbourTables neighbours;
    private final NextInspections nextInspections;

    Surroundings(NeighbourTables neighbours, NextInspections nextInspections) {
        this.neighbours = neighbours;
        this.nextInspections = nextInspections;
    }

    /** The authority itself and then its statistical neighbours, the closest first; empty where it has none. */
    List<NeighbourLine> neighbours(Authority authority, @Nullable LocalDate asOf) {
        NeighbourTable table = neighbours.of(authority, asOf);
        if (table.neighbours().isEmpty()) {
            return List.of();
        }
        List<NeighbourLine> lines = new ArrayList<>();
        lines.add(NeighbourLine.of(table.authority()));
        table.neighbours().forEach(row -> lines.add(NeighbourLine.of(row)));
        return lines;
    }

    /** When its next full inspection is to be expected. */
    NextInspection next(Authority authority, @Nullable LocalDate asOf) {
        return nextInspections.of(authority, asOf);
    }
}
