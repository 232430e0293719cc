package org.inspectionwatch.ingest.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inspectionwatch.ingest.feed.FeedKind;
import org.inspectionwatch.ingest.pagelist.PageListKind;
import org.inspectionwatch.ingest.source.SourceKind;
import org.junit.jupiter.api.Test;

class DefinitionFileTest {
    private static final String FEED = """
            id: news
            kind: feed
            url: https://news.example/feed
            interval: {min: 90s, max: 6h}
            """;

    private final List<String> problems = new ArrayList<>();

    @Test
    void what_is_not_said_has_a_default_and_the_own_host_is_always_covered() {
        SourceDefinition definition = parse(FEED, Map.of());

        assertThat(problems).isEmpty();
        assertThat(definition.kind()).isEqualTo(SourceKind.FEED);
        assertThat(definition.name()).isEqualTo("news");
        assertThat(definition.enabled()).isTrue();
        assertThat(definition.hosts()).containsExactly("news.example");
        assertThat(definition.pace().min()).isEqualTo(Duration.ofSeconds(90));
        assertThat(definition.pace().fullEvery()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void every_field_can_be_set_from_outside() {
        SourceDefinition definition = parse(
                FEED,
                Map.of("news/enabled", "false", "news/interval.max", "12h", "news/hosts", "a.example, b.example"));

        assertThat(problems).isEmpty();
        assertThat(definition.enabled()).isFalse();
        assertThat(definition.pace().max()).isEqualTo(Duration.ofHours(12));
        assertThat(definition.hosts()).containsExactlyInAnyOrder("a.example", "b.example", "news.example");
    }

    @Test
    void json_is_as_good_as_yaml() {
        parse("{\"id\": \"news\", \"kind\": \"feed\", \"url\": \"https://news.example/feed\"}", Map.of());

        assertThat(problems).isEmpty();
    }

    @Test
    void all_faults_are_said_at_once_with_file_and_field() {
        parse("""
                id: Our News
                kind: telegraph
                url: ftp://news.example/
                interval: {min: soon, max: 6h}
                enabled: perhaps
                """, Map.of());

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "news.yaml, field id is 'Our News' and must be lower-case letters, digits and hyphens.",
                        "news.yaml, field kind is 'telegraph' and must be one of ofsted_listing, feed, page_list, govuk.",
                        "news.yaml, field url is 'ftp://news.example/' and must be an http or https address.",
                        "news.yaml, field interval.min is 'soon' and must be a span of time such as 90s, 15m, 6h or 7d.",
                        "news.yaml, field enabled is 'perhaps' and must be true or false.");
    }

    @Test
    void a_slip_of_the_pen_is_found() {
        assertThatThrownBy(() -> Given.reader(new FeedKind(), FEED + "settings: {includes: [ofsted]}\nlicense: OGL\n"))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("test.yaml, field settings.includes is not known here.\n"
                        + "test.yaml, field license is not known here.");
    }

    @Test
    void settings_of_a_kind_are_checked_as_well() {
        assertThatThrownBy(() -> Given.reader(
                        new PageListKind(),
                        FEED.replace("feed\n", "page_list\n") + "settings: {item: 'li[', link: a, include: ['(']}\n"))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("test.yaml, field settings.item is 'li[' and must be a CSS selector.")
                .hasMessageContaining("test.yaml, field settings.include holds '(', which is no regular expression");
    }

    @Test
    void a_file_that_is_no_yaml_is_said_to_be_none() {
        assertThat(DefinitionFile.parse(
                        "news.yaml",
                        "a: [".getBytes(StandardCharsets.UTF_8),
                        (id, field) -> Optional.empty(),
                        problems))
                .isEmpty();

        assertThat(problems).singleElement().asString().startsWith("news.yaml is neither YAML nor JSON");
    }

    private SourceDefinition parse(String yaml, Map<String, String> overrides) {
        SourceDefinition definition = DefinitionFile.parse(
                        "news.yaml",
                        yaml.getBytes(StandardCharsets.UTF_8),
                        (id, field) -> Optional.ofNullable(overrides.get(id + "/" + field)),
                        problems)
                .orElseThrow()
                .definition();
        return problems.isEmpty() ? Objects.requireNonNull(definition) : Objects.requireNonNullElse(definition, NONE);
    }

    private static final SourceDefinition NONE = new SourceDefinition(
            "none",
            "none",
            SourceKind.FEED,
            false,
            java.net.URI.create("http://none.invalid/"),
            null,
            null,
            java.util.Set.of(),
            java.util.Set.of(),
            new Pace(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1), null),
            new Retry(Duration.ofSeconds(1), Duration.ofSeconds(1), 1));
}
