package org.inspectionwatch.classify.article;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.HtmlText;
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
        List<String> lines = new ArrayList<>();
        for (Read read : read(folder, authorities)) {
            lines.addAll(lines(read.file(), read.outcome(), read.listing(), authorities));
        }
        return lines;
    }

    /** A file of the listing before it is read. */
    private record Unread(String file, Listing listing, BlockText text) {}

    /** What was read of a file of the listing. */
    record Read(String file, Listing listing, ReadingOutcome outcome) {}

    /** The files of a folder in the order of its listing. */
    static List<Read> read(Path folder, Authorities authorities) throws IOException {
        ArticleReader reader = new ArticleReader(authorities, Frameworks.load(), new CueThemeTagger(Taxonomy.load()));
        List<Unread> all = new ArrayList<>();
        for (String row : Files.readAllLines(folder.resolve("listing.csv"))) {
            if (!row.startsWith("file,")) {
                String file = row.substring(0, row.indexOf(','));
                String date = row.substring(row.lastIndexOf(',') + 1);
                String url = row.substring(file.length() + 1, row.lastIndexOf(','));
                PartialDate published = date.isEmpty() ? null : PartialDate.parse(date);
                Listing listing = new Listing(null, null, null, url, published);
                byte[] bytes = Files.readAllBytes(folder.resolve(file));
                BlockText text =
                        (BlockText) (file.endsWith(".html") ? new HtmlText().read(bytes) : new PlainText().read(bytes));
                all.add(new Unread(file, listing, text));
            }
        }
        return all.parallelStream()
                .map(one -> new Read(one.file(), one.listing(), reader.read(one.text(), one.listing())))
                .toList();
    }

    private static List<String> lines(String file, ReadingOutcome outcome, Listing listing, Authorities authorities)
            throws IOException {
        List<String> lines = new ArrayList<>();
        switch (outcome) {
            case ReadingOutcome.NothingFound nothing ->
                lines.add(JSON.writeValueAsString(FindingLine.none(file, nothing.message())));
            case ReadingOutcome.Found found -> {
                for (Finding finding : found.findings()) {
                    lines.add(JSON.writeValueAsString(FindingLine.of(file, finding, listing, authorities)));
                }
            }
        }
        return lines;
    }
}
