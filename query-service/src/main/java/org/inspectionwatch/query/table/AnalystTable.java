package org.inspectionwatch.query.table;

import java.time.LocalDate;
import java.util.List;

/**
 * The analysts' table.
 *
 * @param asOf the day that it is about
 * @param neighboursEdition which list of statistical neighbours it has
 * @param rows one for each authority that existed on that day, by name
 */
public record AnalystTable(LocalDate asOf, String neighboursEdition, List<AnalystRow> rows) {
    public AnalystTable {
        rows = List.copyOf(rows);
    }
}
