package org.inspectionwatch.contracts.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Scope;
import org.inspectionwatch.contracts.reference.Taxonomy.PolarityCues;
import org.junit.jupiter.api.Test;

class TaxonomyRulesTest {
    private static final PolarityCues TONES = new PolarityCues(
            List.of("good"),
            List.of("poor"),
            List.of("some"),
            List.of("not"),
            List.of("no longer"),
            List.of("lack"),
            List.of("fewer"),
            List.of());

    @Test
    void the_taxonomy_of_this_version_is_sound() {
        assertThat(TaxonomyRules.violations(Taxonomy.load())).isEmpty();
    }

    @Test
    void ids_are_unique() {
        Taxonomy taxonomy =
                taxonomy(List.of(theme("front-door", "contacts"), theme("front-door", "referrals")), List.of());

        assertThat(TaxonomyRules.violations(taxonomy)).containsExactly("Two themes have the id front-door.");
    }

    @Test
    void a_cue_belongs_to_one_theme_unless_it_is_listed_as_shared() {
        List<Theme> themes =
                List.of(theme("plans", "child-protection plan*"), theme("protection", "Child protection plan*"));

        assertThat(TaxonomyRules.violations(taxonomy(themes, List.of())))
                .containsExactly("The cue \"child protection plan*\" belongs to plans and protection;"
                        + " list it under shared if that is meant.");
        assertThat(TaxonomyRules.violations(taxonomy(themes, List.of("child protection plan*"))))
                .isEmpty();
    }

    @Test
    void a_cue_stands_once_in_its_list_however_it_is_spelt() {
        Taxonomy taxonomy =
                taxonomy(List.of(theme("life-story", "child\u2019s life-story", "child's life story")), List.of());

        assertThat(TaxonomyRules.violations(taxonomy))
                .containsExactly("The cue \"child's life story\" stands twice in the theme life-story.");
    }

    @Test
    void cues_have_their_star_at_the_end_and_no_stray_blanks() {
        Taxonomy taxonomy = taxonomy(List.of(theme("plans", "care* plan", "plan ")), List.of());

        assertThat(TaxonomyRules.violations(taxonomy))
                .containsExactly(
                        "The cue \"care* plan\" of the theme plans has a * that is not at its end.",
                        "The cue \"plan \" of the theme plans has blanks that are not between its words.");
    }

    @Test
    void a_seventh_family_is_refused() {
        List<Theme> themes = List.of(new Theme("pets", "Pets", "Pets", "Pets of children.", List.of("dog")));

        assertThat(TaxonomyRules.violations(taxonomy(themes, List.of())))
                .singleElement()
                .asString()
                .startsWith("The themes name 7 families instead of 6: Family 1; Family 2");
    }

    @Test
    void a_word_has_one_tone() {
        PolarityCues tones = new PolarityCues(
                List.of("good"), List.of("Good"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        Taxonomy taxonomy = new Taxonomy(1, families().toList(), List.of(), List.of(), tones, Map.of());

        assertThat(TaxonomyRules.violations(taxonomy))
                .containsExactly("The cue \"good\" is positive and negative at once.");
    }

    private static Taxonomy taxonomy(List<Theme> themes, List<String> shared) {
        List<Theme> all = new ArrayList<>(themes);
        families().forEach(all::add);
        return new Taxonomy(1, all, List.of(), shared, TONES, Map.of(Scope.MOST, List.of("most")));
    }

    private static Stream<Theme> families() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(n -> new Theme("theme-" + n, "Family " + n, "Label", "Definition.", List.of("cue " + n)));
    }

    private static Theme theme(String id, String... cues) {
        return new Theme(id, "Family 1", "Label", "Definition.", List.of(cues));
    }
}
