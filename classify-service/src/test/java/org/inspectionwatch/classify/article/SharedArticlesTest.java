package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the labelled articles that lie beside the checkout, where they do. */
class SharedArticlesTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");
    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeEach
    void corpus_is_there() {
        assumeTrue(Files.isDirectory(CORPUS), "no labelled articles at " + CORPUS.toAbsolutePath());
    }

    @Test
    void the_news_of_whole_articles_is_all_found_and_none_is_false() throws IOException {
        Set<String> expected = news(Files.readAllLines(CORPUS.resolve("seeds.gold.jsonl")));

        assertThat(news(ScoreRun.lines(CORPUS.resolve("seeds")))).isEqualTo(expected);
    }

    @Test
    void an_article_of_another_subject_gets_no_rating() throws IOException {
        Set<String> negatives = new TreeSet<>();
        for (String line : Files.readAllLines(CORPUS.resolve("articles.gold.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            if (row.path("none").asBoolean()) {
                negatives.add(row.path("doc").asText());
            }
        }

        for (String line : ScoreRun.lines(CORPUS.resolve("articles"))) {
            JsonNode row = JSON.readTree(line);
            if (negatives.contains(row.path("doc").asText())) {
                assertThat(row.path("none").asBoolean()).as(line).isTrue();
            }
        }
        assertThat(negatives).isNotEmpty();
    }

    private static Set<String> news(List<String> lines) throws IOException {
        Set<String> news = new TreeSet<>();
        for (String line : lines) {
            JsonNode row = JSON.readTree(line);
            if (row.path("is_news").asBoolean()) {
                String overall = row.path("overall").asText("-");
                news.add(String.join(
                        " ",
                        row.path("doc").asText(),
                        row.path("authority").asText(),
                        row.path("body").asText(),
                        overall.equals("null") ? "-" : overall));
            }
        }
        return news;
    }
}
