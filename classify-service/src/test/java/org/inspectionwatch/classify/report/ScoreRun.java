package org.inspectionwatch.classify.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.reading.FindingLine;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.ingest.text.PdfLimits;
import org.inspectionwatch.ingest.text.PdfText;

/** Reads a folder of reports beside its listing.csv and prints one line a finding: for measuring against labels. */
public final class ScoreRun {
    private final Authorities authorities = Authorities.load();
    private final PdfText texts = new PdfText(PdfLimits.DEFAULT, Clock.systemUTC());
    private final ReportReader reader =
            new ReportReader(authorities, new AuthorityNames(authorities), Frameworks.load(), passage -> List.of());

    private ScoreRun() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new ScoreRun().run(Path.of(arguments[0]), out);
    }

    private void run(Path folder, PrintStream out) throws IOException {
        Map<String, Listing> listings = ListingFile.read(folder.resolve("listing.csv"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                for (FindingLine line :
                        lines(name, Files.readAllBytes(file), listings.getOrDefault(name, Listing.NONE))) {
                    out.println(ContractJson.mapper().writeValueAsString(line));
                }
            }
        }
    }

    private List<FindingLine> lines(String name, byte[] bytes, Listing listing) {
        PublicationText text = texts.read(bytes);
        return switch (text) {
            case PagedText pages -> lines(name, pages, listing);
            case UnreadableText unreadable -> List.of(FindingLine.none(name, unreadable.message()));
            default -> throw new IllegalStateException("no PDF: " + name);
        };
    }

    private List<FindingLine> lines(String name, PagedText text, Listing listing) {
        return switch (reader.read(text, listing)) {
            case ReadingOutcome.Found found ->
                found.findings().stream()
                        .map(finding -> FindingLine.of(name, finding, listing, authorities))
                        .toList();
            case ReadingOutcome.NothingFound nothing -> List.of(FindingLine.none(name, nothing.message()));
        };
    }
}
