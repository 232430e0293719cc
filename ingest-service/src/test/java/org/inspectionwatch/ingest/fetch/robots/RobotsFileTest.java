package org.inspectionwatch.ingest.fetch.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsFileTest {
    private static final URI ORIGIN = URI.create("https://site.test");

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/search, false",
        "/search?q=, false",
        "/search/page, false",
        "/search-help, false",
        "/SEARCH, true",
        "/provider/44/80426, true",
        "/private/a, false",
        "/private/open, true",
        "/a.pdf, false",
        "/a.pdf?x, true",
        "/robots.txt, true"
    })
    void the_longest_rule_for_us_decides(String path, boolean allowed) {
        RobotsRules rules = rules("""
                User-agent: *
                Disallow: /

                User-agent: INSPECTIONWATCH
                Disallow: /search
                Disallow: /private/
                Allow: /private/open
                Disallow: /*.pdf$
                """);

        assertThat(rules.allowed().test(ORIGIN.resolve(path))).isEqualTo(allowed);
    }

    @Test
    void rules_for_everybody_are_for_us_where_none_names_us() {
        RobotsRules rules =
                rules("User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /search\nCrawl-delay: 7\n");

        assertThat(rules.allowed().test(ORIGIN.resolve("/search"))).isFalse();
        assertThat(rules.allowed().test(ORIGIN.resolve("/other"))).isTrue();
        assertThat(rules.crawlDelay()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void a_delay_of_more_than_minutes_means_stay_away() {
        assertThat(rules("User-agent: *\nCrawl-delay: 3600\n").allowed().test(ORIGIN.resolve("/a")))
                .isFalse();
    }

    @Test
    void nothing_is_asked_by_no_file_an_empty_file_or_one_without_sense() {
        assertThat(RobotsFile.NONE.rulesFor("InspectionWatch", ORIGIN)).isEqualTo(RobotsRules.NONE);
        assertThat(rules("").allowed().test(ORIGIN.resolve("/a"))).isTrue();
        assertThat(rules("Welcome to our site!\0\1").allowed().test(ORIGIN.resolve("/a")))
                .isTrue();
    }

    private static RobotsRules rules(String file) {
        return new RobotsFile(file.getBytes(StandardCharsets.UTF_8)).rulesFor("InspectionWatch", ORIGIN);
    }
}
