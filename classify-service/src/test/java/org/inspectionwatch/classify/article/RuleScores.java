package org.inspectionwatch.classify.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.reference.Authorities;

/**
 * Prints for each rule how often the overall grade that it gave as news is labelled so: rule, right, wrong. Arguments are folders with
 * texts, listing.csv and gold.jsonl.
 */
final class RuleScores {
    private static final ObjectMapper JSON = ContractJson.mapper();

    private RuleScores() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, int[]> scores = new TreeMap<>();
        for (String folder : arguments) {
            count(Path.of(folder), scores);
        }
        scores.forEach((rule, score) -> out.printf("%-28s%5d%5d%n", rule, score[0], score[1]));
    }

    private static void count(Path folder, Map<String, int[]> scores) throws IOException {
        Authorities authorities = Authorities.load();
        Set<String> labelled = labelled(folder);
        for (ScoreRun.Read read : ScoreRun.read(folder, authorities)) {
            if (read.outcome() instanceof ReadingOutcome.Found found) {
                found.findings().stream()
                        .filter(finding -> finding.news() && finding.overall() != null)
                        .forEach(finding -> {
                            boolean right = labelled.contains(key(read.file(), finding, authorities));
                            scores.computeIfAbsent(rule(finding), rule -> new int[2])[right ? 0 : 1]++;
                        });
            }
        }
    }

    private static Set<String> labelled(Path folder) throws IOException {
        Set<String> labelled = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            if (row.path("is_news").asBoolean(true) && row.hasNonNull("overall")) {
                labelled.add("%s %s %s"
                        .formatted(
                                row.path("doc").asText(),
                                row.path("authority").asText(),
                                row.path("overall").asText()));
            }
        }
        return labelled;
    }

    private static String key(String file, Finding finding, Authorities authorities) {
        String name = authorities
                .byId(Objects.requireNonNull(finding.authorityId()))
                .orElseThrow()
                .shortName();
        return "%s %s %s"
                .formatted(file, name, Objects.requireNonNull(finding.overall()).slug());
    }

    private static String rule(Finding finding) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.field().equals("overall"))
                .map(evidence -> Objects.requireNonNullElse(evidence.rule(), "-"))
                .findFirst()
                .orElse("-");
    }
}
