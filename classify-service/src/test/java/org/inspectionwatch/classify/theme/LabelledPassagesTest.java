package org.inspectionwatch.classify.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.classify.theme.LabelledPassages.Count;
import org.inspectionwatch.classify.theme.LabelledPassages.Labelled;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.reference.Theme;
import org.junit.jupiter.api.Test;

class LabelledPassagesTest {
    private final Taxonomy taxonomy = Taxonomy.load();
    private final ThemeTagger tagger = new CueThemeTagger(taxonomy);

    @Test
    void labels_name_themes_of_the_taxonomy() {
        Set<String> known = taxonomy.themes().stream().map(Theme::id).collect(Collectors.toSet());

        assertThat(LabelledPassages.load())
                .hasSize(200)
                .flatExtracting(labelled -> Stream.concat(labelled.certain().stream(), labelled.debatable().stream())
                        .map(label -> label.substring(0, label.length() - 1))
                        .toList())
                .isSubsetOf(known);
    }

    @Test
    void tags_are_no_worse_than_they_were() {
        Count all = LabelledPassages.count(tagger, LabelledPassages.load());
        Count held = LabelledPassages.count(tagger, LabelledPassages.held());

        assertThat(all.precision()).isGreaterThan(0.70);
        assertThat(all.recall()).isGreaterThan(0.72);
        assertThat(held.precision()).isGreaterThan(0.57);
        assertThat(held.recall()).isGreaterThan(0.63);
    }

    @Test
    void evidence_stands_literally_in_every_passage() {
        for (Labelled labelled : LabelledPassages.load()) {
            assertThat(tagger.tag(labelled.passage()))
                    .extracting(ThemeTag::evidence)
                    .allSatisfy(
                            evidence -> assertThat(labelled.passage().text()).contains(evidence));
        }
    }

    @Test
    void two_taggers_give_the_same_tags_in_the_same_order() {
        ThemeTagger other = new CueThemeTagger(Taxonomy.load());
        List<Passage> passages =
                LabelledPassages.load().stream().map(Labelled::passage).toList();

        assertThat(passages.stream().map(other::tag))
                .containsExactlyElementsOf(passages.stream().map(tagger::tag).toList());
    }
}
