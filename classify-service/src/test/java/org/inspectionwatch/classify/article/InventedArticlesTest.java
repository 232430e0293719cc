package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.ContractJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented articles, labelled before they were read. {@code known-misses.txt} shows where the reader still differs: "-" before a
 * row that it misses, "+" before one that it should not give.
 */
class InventedArticlesTest {
    private static final ObjectMapper JSON = ContractJson.mapper();
    private static final Set<String> FULL = Set.of("ilacs", "sif", "sif_reinspection", "slac", "cp_2012", "full");

    private static final Map<Path, List<String>> GIVEN = new ConcurrentHashMap<>();

    /** Sets that were studied long enough that no wrong grade is left. */
    static Stream<Path> mended() throws URISyntaxException {
        return of(
                "invented",
                "invented2/a",
                "invented2/b",
                "invented2/c",
                "invented2/d",
                "invented3/g",
                "invented3/h",
                "invented4/s",
                "invented4/t",
                "invented4/t-even",
                "invented5/u",
                "invented5/u-even",
                "invented5/v",
                "invented5/w",
                "invented5/x");
    }

    static Stream<Path> folders() throws URISyntaxException {
        return Stream.concat(
                mended(),
                of(
                        "invented3/e",
                        "invented3/f",
                        "invented4/s-even",
                        "invented5/v-even",
                        "invented6/j",
                        "invented6/k",
                        "invented6/l",
                        "invented6/m",
                        "invented6/n",
                        "invented6/o",
                        "invented6/r",
                        "invented6/z",
                        "invented7/a",
                        "invented7/b",
                        "invented8/c",
                        "invented8/d",
                        "invented8/e",
                        "invented8/s",
                        "invented8/t",
                        "invented8/u",
                        "invented8/v",
                        "invented9/aa",
                        "invented9/ab",
                        "invented9/ac",
                        "invented9/ad"));
    }

    private static Stream<Path> of(String... folders) throws URISyntaxException {
        Path invented = Path.of(Objects.requireNonNull(InventedArticlesTest.class.getResource("invented"))
                .toURI());
        return Stream.of(folders).map(invented::resolveSibling);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_reader_differs_from_the_labels_only_where_known(Path folder) throws IOException {
        List<String> labelled = texts(rows(Files.readAllLines(folder.resolve("gold.jsonl"))));
        List<String> given = texts(given(folder));

        List<String> differences = Stream.concat(
                        without(labelled, given).stream().map(row -> "- " + row),
                        without(given, labelled).stream().map(row -> "+ " + row))
                .sorted()
                .toList();

        assertThat(differences)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(folder.resolve("known-misses.txt")));
    }

    @ParameterizedTest
    @MethodSource("mended")
    void no_authority_is_given_a_new_overall_grade_that_it_did_not_get(Path folder) throws IOException {
        Set<String> labelled = rows(Files.readAllLines(folder.resolve("gold.jsonl"))).stream()
                .map(InventedArticlesTest::grade)
                .collect(Collectors.toSet());

        List<String> wrong = given(folder).stream()
                .filter(row -> news(row) && row.hasNonNull("overall"))
                .map(InventedArticlesTest::grade)
                .filter(grade -> !labelled.contains(grade))
                .toList();

        assertThat(wrong).isEmpty();
    }

    /** What is read of a folder, once for all tests. */
    private static List<JsonNode> given(Path folder) throws IOException {
        List<String> lines = GIVEN.get(folder);
        if (lines == null) {
            lines = ScoreRun.lines(folder);
            GIVEN.put(folder, lines);
        }
        return rows(lines);
    }

    private static List<String> texts(List<JsonNode> rows) {
        return rows.stream().map(InventedArticlesTest::text).sorted().toList();
    }

    private static List<JsonNode> rows(List<String> lines) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : lines) {
            JsonNode row = JSON.readTree(line);
            if (!row.path("none").asBoolean()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> without(List<String> rows, List<String> others) {
        List<String> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    private static boolean news(JsonNode row) {
        return row.path("is_news").asBoolean(true);
    }

    private static String grade(JsonNode row) {
        return "%s %s %s %s"
                .formatted(row.path("doc").asText(), row.path("authority").asText(), body(row), outcome(row));
    }

    private static String body(JsonNode row) {
        return row.path("kind").asText().equals("lscb_review") ? "lscb" : "council";
    }

    /** Overall, or the outcome of an area's SEND inspection. */
    private static String outcome(JsonNode row) {
        return row.path("overall")
                .asText(row.path("judgements").path("send_outcome").asText("-"));
    }

    /** A row as one line; the framework of an earlier inspection is left out, its year says it. */
    private static String text(JsonNode row) {
        String kind = row.path("kind").asText();
        TreeMap<String, String> lines = new TreeMap<>();
        row.path("judgements")
                .properties()
                .forEach(line -> lines.put(slug(line.getKey()), line.getValue().asText()));
        lines.keySet().removeAll(Set.of("overall", "lscb", "send_outcome"));
        TreeSet<String> words = new TreeSet<>();
        lines.forEach((slug, grade) -> words.add(slug + "=" + grade));
        if (row.hasNonNull("previous_overall")) {
            words.add("was=" + row.path("previous_overall").asText());
        }
        if (row.hasNonNull("visit_number")) {
            words.add("visit=" + row.path("visit_number").asText());
        }
        if (!news(row)) {
            words.add("year=" + year(row.path("date")));
        }
        return "%s %s: %s %s %s %s"
                .formatted(
                        row.path("doc").asText(),
                        row.path("authority").asText(),
                        news(row) ? "news" : "history",
                        !news(row) && FULL.contains(kind) ? "full" : kind,
                        outcome(row),
                        String.join(" ", words))
                .strip();
    }

    private static String slug(String judgement) {
        return judgement.equals("in_care_and_leavers") ? "in_care" : judgement;
    }

    private static String year(JsonNode date) {
        for (String field : List.of("year", "inspected", "published")) {
            if (date.hasNonNull(field)) {
                return date.path(field).asText().substring(0, 4);
            }
        }
        return "unknown";
    }
}
