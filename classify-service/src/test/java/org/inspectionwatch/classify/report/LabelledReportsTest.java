package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.ingest.text.PdfLimits;
import org.inspectionwatch.ingest.text.PdfText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads real reports with labels, where a folder of them lies beside the checkout. */
class LabelledReportsTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
    private static final Path LABELS = CORPUS.resolve("reports.gold.jsonl");

    private final PdfText texts = new PdfText(PdfLimits.DEFAULT, Clock.systemUTC());
    private final ReportReader reader;

    LabelledReportsTest() {
        Authorities authorities = Authorities.load();
        reader =
                new ReportReader(authorities, new AuthorityNames(authorities), Frameworks.load(), passage -> List.of());
    }

    static Stream<String> labels() throws IOException {
        return Files.exists(LABELS) ? Files.readAllLines(LABELS).stream() : Stream.of("");
    }

    @ParameterizedTest
    @MethodSource("labels")
    void every_grade_and_date_is_as_labelled(String label) throws IOException {
        assumeTrue(!label.isEmpty(), "no labelled reports at " + LABELS);
        JsonNode gold = ContractJson.mapper().readTree(label);
        String name = gold.get("doc").asText();
        PublicationText text =
                texts.read(Files.readAllBytes(CORPUS.resolve("reports").resolve(name)));
        Listing listing = ListingFile.read(CORPUS.resolve("reports").resolve("listing.csv"))
                .getOrDefault(name, Listing.NONE);

        if (gold.path("none").asBoolean()) {
            assertThat(text).isNotInstanceOf(PagedText.class);
            return;
        }
        Finding finding = ((ReadingOutcome.Found) reader.read((PagedText) text, listing))
                .findings()
                .getFirst();

        assertThat(finding.inspection().kind().slug())
                .isEqualTo(gold.get("kind").asText());
        assertThat(grades(finding)).isEqualTo(grades(gold));
        assertThat(finding.inspection().start())
                .hasToString(gold.get("inspection_start").asText());
    }

    private static Map<String, String> grades(Finding finding) {
        Map<String, String> grades = new TreeMap<>();
        finding.judgements().forEach((judgement, grade) -> grades.put(judgement.slug(), grade.slug()));
        return grades;
    }

    private static Map<String, String> grades(JsonNode gold) {
        Map<String, String> grades = new TreeMap<>();
        gold.get("judgements")
                .properties()
                .forEach(entry -> grades.put(entry.getKey(), entry.getValue().asText()));
        if (!gold.get("overall").isNull()) {
            grades.put(Judgement.OVERALL.slug(), gold.get("overall").asText());
        }
        return grades;
    }
}
