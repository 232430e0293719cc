package org.inspectionwatch.classify.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.classify.report.words.PrintedDates;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;

/** The listing.csv of a folder of reports: file, urn, provider, title, published. */
final class ListingFile {
    private static final int COLUMNS = 5;

    private ListingFile() {}

    static Map<String, Listing> read(Path file) throws IOException {
        Map<String, Listing> listings = new HashMap<>();
        List<String> rows = Files.readAllLines(file);
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", COLUMNS);
            listings.put(
                    cells[0],
                    new Listing(
                            cells[1],
                            cells[2],
                            cells[3],
                            null,
                            PrintedDates.firstDay(cells[4]).map(PartialDate::of).orElse(null)));
        }
        return listings;
    }
}
