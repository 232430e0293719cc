package org.inspectionwatch.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.World;
import org.junit.jupiter.api.Test;

class FactualWorldTest {
    private final SampleSite sample = SampleSite.load();
    private final World world = sample.world();

    @Test
    void only_the_newest_report_is_still_to_come() {
        assertThat(world.publishedBy(world.firstDay()))
                .hasSize(world.documents().size() - 1);
        assertThat(world.documents().getLast().published())
                .isEqualTo(sample.newest().published());
    }

    @Test
    void the_files_are_those_of_the_folder() {
        SampleDocument newest = world.documents().getLast();

        assertThat(world.print(newest, 1, Map.of())).isEqualTo(sample.newest().content());
    }

    @Test
    void facts_are_not_amended() {
        SampleDocument newest = world.documents().getLast();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> world.print(newest, 2, Map.of()))
                .withMessageContaining("facts are not amended");
    }

    @Test
    void the_article_says_that_its_facts_are_true() {
        assertThat(sample.stories())
                .singleElement()
                .satisfies(story -> assertThat(story.note()).contains("the facts are as published"));
    }
}
