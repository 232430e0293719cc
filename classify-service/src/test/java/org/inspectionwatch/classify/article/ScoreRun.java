package org.inspectionwatch.classify.article;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.ingest.text.PlainText;

/** Reads a folder of texts with its listing.csv and prints the lines that the scorers of the shared folder take. */
final class ScoreRun {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ScoreRun() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Authorities authorities = Authorities.load();
        ArticleReader reader = new ArticleReader(authorities, Frameworks.load(), passage -> java.util.List.of());
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("listing.csv"))) {
            for (NamedCsvRecord row : rows) {
                String file = row.getField("file");
                String date = row.getField("published");
                Listing listing = new Listing(
                        null, null, null, row.getField("url"), date.isEmpty() ? null : PartialDate.parse(date));
                BlockText text = (BlockText) new PlainText().read(Files.readAllBytes(folder.resolve(file)));
                switch (reader.read(text, listing)) {
                    case ReadingOutcome.NothingFound nothing ->
                        out.println(JSON.createObjectNode().put("doc", file).put("none", true).put("reason", nothing.message()));
                    case ReadingOutcome.Found found ->
                        found.findings().forEach(finding -> out.println(line(file, finding, authorities)));
                }
            }
        }
    }

    private static ObjectNode line(String file, Finding finding, Authorities authorities) {
        ObjectNode node = JSON.createObjectNode().put("doc", file);
        node.put("authority", authorities.byId(finding.authorityId()).orElseThrow().shortName());
        node.put("body", finding.body().slug()).put("kind", finding.inspection().kind().slug());
        node.put("visit_number", finding.inspection().visitNumber());
        node.put("overall", finding.overall() == null ? null : finding.overall().slug());
        ObjectNode judgements = node.putObject("judgements");
        finding.judgements().forEach((judgement, grade) -> {
            if (judgement != Judgement.OVERALL) {
                judgements.put(judgement.slug(), grade.slug());
            }
        });
        if (finding.previous() != null) {
            node.put("previous_overall", finding.previous().overall() == null ? null : finding.previous().overall().slug());
            node.put("previous_year", finding.previous().date() == null ? null : (Integer) finding.previous().date().year());
        }
        node.put("direction", finding.direction() == null ? null : finding.direction().slug());
        node.put("is_news", finding.news()).put("priority_action", finding.priorityAction());
        PartialDate inspected = finding.inspection().inspected();
        ObjectNode dates = node.putObject("date");
        dates.put("published", finding.published() == null ? null : finding.published().toString());
        dates.put("inspected", inspected == null || inspected.month() == null ? null : inspected.toString());
        dates.put("year", inspected == null ? null : (Integer) inspected.year());
        finding.evidence().forEach(evidence -> node.withArray("rules").add(evidence.field() + "=" + evidence.rule()));
        return node;
    }
}
