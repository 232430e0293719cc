package org.inspectionwatch.ingest.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.ingest.definition.DefinitionException;
import org.inspectionwatch.ingest.feed.FeedKind;
import org.inspectionwatch.ingest.govuk.GovukKind;
import org.inspectionwatch.ingest.ofsted.OfstedKind;
import org.inspectionwatch.ingest.pagelist.PageListKind;
import org.inspectionwatch.ingest.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefinitionsTest {
    private static final String FEED = "id: %s\nkind: feed\nurl: https://news.example/feed\n";

    @TempDir
    private Path folder;

    @Test
    void the_bundled_definitions_are_without_fault() {
        Definitions definitions = definitions(Map.of());
        definitions.addBundled();

        assertThat(definitions.sources())
                .extracting(LiveSource::id)
                .containsExactly("community-care", "cyp-now", "govuk-ofsted", "govuk-ofsted-news", "ofsted-reports");
    }

    @Test
    void a_bundled_source_can_be_switched_off_or_replaced() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), FEED.formatted("community-care"));
        Definitions definitions = definitions(Map.of("ofsted-reports.enabled", "false"));
        definitions.addBundled();
        definitions.addFolder(folder);

        assertThat(definitions.sources())
                .filteredOn(source -> source.id().equals("ofsted-reports"))
                .noneMatch(source -> source.definition().enabled());
        assertThat(definitions.sources())
                .filteredOn(source -> source.id().equals("community-care"))
                .allMatch(source -> source.definition().url().getHost().equals("news.example"));
    }

    @Test
    void two_files_of_one_id_are_said() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), FEED.formatted("news"));
        Files.writeString(folder.resolve("b.yaml"), FEED.formatted("news"));
        Definitions definitions = definitions(Map.of());
        definitions.addFolder(folder);

        assertThatThrownBy(definitions::sources)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("b.yaml, field id is 'news' as in ")
                .hasMessageEndingWith("a.yaml; ids must differ.");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        Definitions definitions = definitions(Map.of());
        definitions.addFolder(folder.resolve("nowhere"));

        assertThatThrownBy(definitions::sources).hasMessageContaining("nowhere can't be read");
    }

    private static Definitions definitions(Map<String, String> overrides) {
        return new Definitions(
                Map.of(
                        SourceKind.OFSTED_LISTING, new OfstedKind(Authorities.load()),
                        SourceKind.FEED, new FeedKind(),
                        SourceKind.PAGE_LIST, new PageListKind(),
                        SourceKind.GOVUK, new GovukKind()),
                (id, field) -> Optional.ofNullable(overrides.get(id + "." + field)));
    }
}
