package org.inspectionwatch.query.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.inspectionwatch.query.export.Downloads;
import org.jspecify.annotations.Nullable;

/** A part of the regional table that a file can hold. */
enum RegionalPart {
    OUTCOMES,
    VISITS,
    PUBLICATION_DELAYS,
    WAITING_TIMES,
    INTERVALS;

    /** The whole table in JSON, or this part in another format. */
    Response answer(Downloads downloads, @Nullable String format, HttpHeaders headers, RegionalTable table) {
        return switch (this) {
            case OUTCOMES -> downloads.table(format, headers, table, TableSheets.REGIONS, table.outcomes());
            case VISITS -> downloads.table(format, headers, table, TableSheets.VISITS, table.visits());
            case PUBLICATION_DELAYS ->
                downloads.table(format, headers, table, TableSheets.PUBLICATION_DELAYS, table.publicationDelays());
            case WAITING_TIMES ->
                downloads.table(format, headers, table, TableSheets.WAITING_TIMES, table.waitingTimes());
            case INTERVALS -> downloads.table(format, headers, table, TableSheets.INTERVALS, table.intervals());
        };
    }
}
