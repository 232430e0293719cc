package org.inspectionwatch.classify.theme;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.classify.report.ReportReader;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.ingest.text.PdfLimits;
import org.inspectionwatch.ingest.text.PdfText;

/**
 * Prints how well a section's balance of strengths and improvements tells good or better from worse, in the labelled reports:
 * {@code SectionMeasure [shared folder]}. Authorities are divided in two halves by a checksum: "dev" is what the cues were
 * tuned on, "held" is not.
 */
final class SectionMeasure {
    private static final Set<String> GOOD_OR_BETTER = Set.of("good", "outstanding");

    private record Section(String half, boolean good, double balance, int tags) {}

    private final PdfText pdf = new PdfText(PdfLimits.DEFAULT, Clock.systemUTC());
    private final Taxonomy taxonomy = Taxonomy.load();
    private final ReportReader reader;
    private final List<Section> sections = new ArrayList<>();
    private long all;

    private SectionMeasure() {
        Authorities authorities = Authorities.load();
        reader = new ReportReader(authorities, new AuthorityNames(authorities), Frameworks.load(), this::timed);
    }

    private final ThemeTagger tagger = new CueThemeTagger(taxonomy);
    private long tagging;

    private List<ThemeTag> timed(Passage passage) {
        long start = System.nanoTime();
        List<ThemeTag> tags = tagger.tag(passage);
        tagging += System.nanoTime() - start;
        return tags;
    }

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args.length > 0 ? args[0] : "../shared").resolve("corpus");
        SectionMeasure measure = new SectionMeasure();
        for (String line : Files.readAllLines(corpus.resolve("reports.gold.jsonl"))) {
            JsonNode gold = ContractJson.mapper().readTree(line);
            if (gold.path("kind").asText().equals("ilacs")) {
                measure.read(
                        gold,
                        Files.readAllBytes(corpus.resolve("reports")
                                .resolve(gold.get("doc").asText())));
            }
        }
        for (String half : List.of("dev", "held")) {
            measure.print(half);
        }
        System.out.printf(
                "themes took %.0f%% on top of the rest of reading%n",
                100.0 * measure.tagging / (measure.all - measure.tagging));
    }

    private void read(JsonNode gold, byte[] bytes) {
        long start = System.nanoTime();
        if (pdf.read(bytes) instanceof PagedText text
                && reader.read(text, Listing.NONE) instanceof ReadingOutcome.Found(var findings)) {
            all += System.nanoTime() - start;
            List<ThemeTag> tags = findings.getFirst().themes();
            gold.path("judgements")
                    .properties()
                    .forEach(judgement ->
                            add(gold, judgement.getKey(), judgement.getValue().asText(), tags));
        }
    }

    private void add(JsonNode gold, String judgement, String grade, List<ThemeTag> tags) {
        List<ThemeTag> own = tags.stream()
                .filter(tag -> tag.judgement() != null && tag.judgement().slug().equals(judgement))
                .toList();
        long strengths =
                own.stream().filter(tag -> tag.polarity() == Polarity.STRENGTH).count();
        if (!own.isEmpty()) {
            double balance = (2.0 * strengths - own.size()) / own.size();
            sections.add(new Section(
                    half(gold.path("authority").asText()), GOOD_OR_BETTER.contains(grade), balance, own.size()));
        } else {
            System.out.println("no tags: " + gold.path("doc") + " " + judgement);
        }
    }

    private static String half(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? "dev" : "held";
    }

    private void print(String half) {
        List<Section> good = sections.stream()
                .filter(section -> section.half.equals(half) && section.good)
                .toList();
        List<Section> worse = sections.stream()
                .filter(section -> section.half.equals(half) && !section.good)
                .toList();
        double wins = 0;
        for (Section left : good) {
            for (Section right : worse) {
                wins += left.balance > right.balance ? 1 : left.balance == right.balance ? 0.5 : 0;
            }
        }
        System.out.printf(
                "%s: %d sections good or better, %d worse, AUC %.3f; mean tags %.1f%n",
                half,
                good.size(),
                worse.size(),
                wins / good.size() / worse.size(),
                sections.stream().mapToInt(Section::tags).average().orElse(0));
        for (double at = -0.6; at <= 0.9; at += 0.2) {
            double threshold = at;
            System.out.printf(
                    "  balance above %+.1f: %.2f of good or better, %.2f of worse%n",
                    at,
                    good.stream().filter(section -> section.balance > threshold).count() / (double) good.size(),
                    worse.stream()
                                    .filter(section -> section.balance > threshold)
                                    .count()
                            / (double) worse.size());
        }
    }
}
