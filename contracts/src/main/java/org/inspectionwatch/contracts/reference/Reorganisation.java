package org.inspectionwatch.contracts.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that took or will take over the areas of others. They inherit no grade.
 *
 * @param effectiveOn first day of the successors
 * @param predecessors ids in authorities.csv
 * @param successors ids in authorities.csv; the name alone for a body to come that has no codes yet
 * @param note what else to know, or null
 */
public record Reorganisation(
        LocalDate effectiveOn,
        List<String> predecessors,
        List<String> successors,
        @Nullable String note) {
    public Reorganisation {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }
}
