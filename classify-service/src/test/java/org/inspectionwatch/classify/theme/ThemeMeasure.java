package org.inspectionwatch.classify.theme;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Taxonomy;

/**
 * Prints how well themes are found in the labelled corpus: {@code ThemeMeasure [--errors] [shared folder]}. Documents are
 * divided in two halves by a checksum of their names: "dev" is what the cues were tuned on, "held" is not.
 */
final class ThemeMeasure {
    private final ThemeTagger tagger = new CueThemeTagger(Taxonomy.load());
    private final Map<String, String> groupOf = new HashMap<>();
    private final Path shared;
    private final boolean errors;

    private ThemeMeasure(Path shared, boolean errors) throws IOException {
        this.shared = shared;
        this.errors = errors;
        JsonNode groups = ContractJson.mapper()
                .readTree(shared.resolve("eval/theme_groups.json").toFile());
        groups.properties().forEach(group -> group.getValue().forEach(id -> groupOf.put(id.asText(), group.getKey())));
    }

    public static void main(String[] args) throws IOException {
        List<String> options = List.of(args);
        Path shared = Path.of(options.stream()
                .filter(option -> !option.startsWith("--"))
                .findFirst()
                .orElse("../shared"));
        ThemeMeasure measure = new ThemeMeasure(shared, options.contains("--errors"));
        List<JsonNode> rows = new ArrayList<>(measure.rows("seeds"));
        rows.addAll(measure.rows("articles"));
        List<JsonNode> reports = measure.rows("reports");
        for (String half : options.contains("--held") ? List.of("dev", "held") : List.of("dev")) {
            Predicate<JsonNode> inHalf = row -> half.equals(half(row.get("doc").asText()));
            System.out.println("== " + half);
            measure.evidence(rows.stream().filter(inHalf).toList());
            measure.documents(rows.stream().filter(inHalf).toList());
            measure.items(reports.stream().filter(inHalf).toList());
        }
        measure.speed();
    }

    private static String half(String document) {
        CRC32 sum = new CRC32();
        sum.update(document.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return sum.getValue() % 2 == 0 ? "dev" : "held";
    }

    private List<JsonNode> rows(String corpus) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(shared.resolve("corpus/" + corpus + ".gold.jsonl"))) {
            if (!line.isBlank()) {
                rows.add(ContractJson.mapper().readTree(line));
            }
        }
        return rows;
    }

    private Set<String> tagged(String text) {
        return tagger.tag(new Passage(text, Role.NARRATIVE, null, null)).stream()
                .map(tag -> groupOf.get(tag.theme()) + "/" + tag.polarity().slug())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void evidence(List<JsonNode> rows) throws IOException {
        int n = 0;
        int theme = 0;
        int both = 0;
        for (JsonNode row : rows) {
            for (JsonNode gold : row.path("themes")) {
                if (gold.path("optional").asBoolean()) {
                    continue;
                }
                String evidence = gold.get("evidence").asText();
                String sentence = sentenceOf(evidence, text(row.get("doc").asText()));
                String group = gold.get("theme").asText();
                Set<String> found = tagged(evidence);
                found.addAll(tagged(sentence));
                n++;
                boolean right =
                        found.contains(group + "/" + gold.get("polarity").asText());
                both += right ? 1 : 0;
                theme += right || found.stream().anyMatch(tag -> tag.startsWith(group + "/")) ? 1 : 0;
                if (errors && !right) {
                    System.out.println("MISS " + group + "/"
                            + gold.get("polarity").asText() + " | " + evidence + " | " + sentence + " | " + found);
                }
            }
        }
        System.out.printf(
                "evidence strings %d: theme %.3f, theme and polarity %.3f%n", n, theme / (double) n, both / (double) n);
    }

    /** Documents about one authority: all their sentences against all their labels. */
    private void documents(List<JsonNode> rows) throws IOException {
        Map<String, List<JsonNode>> byDocument = rows.stream()
                .collect(
                        Collectors.groupingBy(row -> row.get("doc").asText(), LinkedHashMap::new, Collectors.toList()));
        int[] all = new int[3];
        Map<String, int[]> byGroup = new LinkedHashMap<>();
        for (Map.Entry<String, List<JsonNode>> document : byDocument.entrySet()) {
            Set<String> authorities = document.getValue().stream()
                    .map(row -> row.path("authority").asText())
                    .collect(Collectors.toSet());
            if (authorities.size() != 1
                    || document.getValue().getFirst().path("none").asBoolean()) {
                continue;
            }
            Set<String> gold = new TreeSet<>();
            Set<String> optional = new TreeSet<>();
            document.getValue()
                    .forEach(row -> row.path("themes")
                            .forEach(label -> (label.path("optional").asBoolean() ? optional : gold)
                                    .add(label.get("theme").asText() + "/"
                                            + label.get("polarity").asText())));
            Map<String, String> found = new LinkedHashMap<>();
            for (String line : text(document.getKey()).split("\n")) {
                for (ThemeTag tag : tagger.tag(new Passage(line, Role.NARRATIVE, null, null))) {
                    found.putIfAbsent(
                            groupOf.get(tag.theme()) + "/" + tag.polarity().slug(),
                            tag.theme() + " | " + tag.evidence());
                }
            }
            optional.stream().filter(tag -> !gold.contains(tag)).forEach(found::remove);
            for (String tag : found.keySet()) {
                int kind = gold.contains(tag) ? 0 : 1;
                count(all, byGroup, tag, kind);
                if (errors && kind == 1) {
                    System.out.println("FALSE " + tag + " | " + found.get(tag));
                }
            }
            gold.stream().filter(tag -> !found.containsKey(tag)).forEach(tag -> count(all, byGroup, tag, 2));
        }
        print("documents of one authority", all);
        byGroup.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> print("  " + entry.getKey(), entry.getValue()));
    }

    private static void count(int[] all, Map<String, int[]> byGroup, String tag, int kind) {
        all[kind]++;
        byGroup.computeIfAbsent(tag, key -> new int[3])[kind]++;
    }

    private static void print(String name, int[] counts) {
        double precision = counts[0] / (double) Math.max(1, counts[0] + counts[1]);
        double recall = counts[0] / (double) Math.max(1, counts[0] + counts[2]);
        System.out.printf(
                "%-40s P %.3f R %.3f F1 %.3f  (right %d, wrong %d, missed %d)%n",
                name,
                precision,
                recall,
                2 * precision * recall / Math.max(1e-9, precision + recall),
                counts[0],
                counts[1],
                counts[2]);
    }

    private void items(List<JsonNode> reports) {
        int n = 0;
        int themed = 0;
        int tags = 0;
        for (JsonNode report : reports) {
            List<String> items = new ArrayList<>();
            report.path("areas_for_improvement").forEach(item -> items.add(item.asText()));
            report.path("priority_action_items").forEach(item -> items.add(item.asText()));
            for (String item : items) {
                int found = tagger.tag(new Passage(item, Role.IMPROVEMENT_AREA, null, null))
                        .size();
                n++;
                themed += found > 0 ? 1 : 0;
                tags += found;
                if (errors && found == 0) {
                    System.out.println("NO THEME " + item);
                }
            }
        }
        System.out.printf(
                "improvement items %d: with a theme %.4f, themes an item %.2f%n",
                n, themed / (double) n, tags / (double) n);
    }

    private void speed() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String folder : List.of("seeds", "articles")) {
            try (var files = Files.list(shared.resolve("corpus/" + folder))) {
                for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    text.append(Files.readString(file)).append('\n');
                }
            }
        }
        String[] passages = text.toString().split("\n");
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 40; round++) {
            long start = System.nanoTime();
            for (String passage : passages) {
                tagger.tag(new Passage(passage, Role.NARRATIVE, null, null));
            }
            best = Math.min(best, System.nanoTime() - start);
        }
        System.out.printf("speed %.1f MB of text a second, one thread%n", text.length() * 1e3 / best);
    }

    private final Map<String, String> texts = new HashMap<>();

    private String text(String document) throws IOException {
        if (!texts.containsKey(document)) {
            Path seed = shared.resolve("corpus/seeds/" + document);
            texts.put(
                    document,
                    Files.readString(Files.exists(seed) ? seed : shared.resolve("corpus/articles/" + document)));
        }
        return texts.get(document);
    }

    private static String sentenceOf(String evidence, String text) {
        int at = text.indexOf(evidence);
        if (at < 0) {
            return evidence;
        }
        return Clauses.sentences(text).stream()
                .filter(sentence -> sentence.start() <= at && at < sentence.end())
                .findFirst()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .orElse(evidence);
    }
}
