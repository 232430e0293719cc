package org.inspectionwatch.classify.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.classify.reading.FindingLine;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.classify.theme.CueThemeTagger;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.PlainText;

/** Reads a folder of texts with its listing.csv and prints the lines that the scorers of the shared folder take. */
final class ScoreRun {
    private static final ObjectMapper JSON = ContractJson.mapper();

    private ScoreRun() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : lines(Path.of(arguments[0]))) {
            out.println(line);
        }
    }

    /** One line of JSON a finding, or one that says that there is none. */
    static List<String> lines(Path folder) throws IOException {
        Authorities authorities = Authorities.load();
        ArticleReader reader = new ArticleReader(authorities, Frameworks.load(), new CueThemeTagger(Taxonomy.load()));
        List<String> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("listing.csv"))) {
            for (NamedCsvRecord row : rows) {
                String file = row.getField("file");
                String date = row.getField("published");
                PartialDate published = date.isEmpty() ? null : PartialDate.parse(date);
                Listing listing = new Listing(null, null, null, row.getField("url"), published);
                BlockText text = (BlockText) new PlainText().read(Files.readAllBytes(folder.resolve(file)));
                switch (reader.read(text, listing)) {
                    case ReadingOutcome.NothingFound nothing ->
                        lines.add(JSON.writeValueAsString(FindingLine.none(file, nothing.message())));
                    case ReadingOutcome.Found found -> {
                        for (var finding : found.findings()) {
                            lines.add(JSON.writeValueAsString(FindingLine.of(file, finding, listing, authorities)));
                        }
                    }
                }
            }
        }
        return lines;
    }
}
