package org.inspectionwatch.classify.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.Scope;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueThemeTaggerTest {
    private final ThemeTagger tagger = new CueThemeTagger(Taxonomy.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Supervision is reflective and well recorded.                   | supervision | STRENGTH
            Supervision is not regular.                                    | supervision | IMPROVEMENT
            Supervision is no longer regular.                              | supervision | IMPROVEMENT
            Thresholds are no longer applied in a way that is inconsistent. | thresholds  | STRENGTH
            Supervision is still weak.                                     | supervision | IMPROVEMENT
            Supervision is not yet good.                                   | supervision | IMPROVEMENT
            There is a lack of effective supervision.                      | supervision | IMPROVEMENT
            Supervision needs to be more robust.                           | supervision | IMPROVEMENT
            More robust supervision is needed.                             | supervision | IMPROVEMENT
            Thresholds are not inconsistent.                               | thresholds  | STRENGTH
            For a small number of families, thresholds differ.             | thresholds  | IMPROVEMENT
            Caseloads are manageable for most workers.                     | caseloads   | STRENGTH
            Caseloads remain too high.                                     | caseloads   | IMPROVEMENT
            Better supervision has reduced delay.                          | supervision | STRENGTH
            Supervision helps to avoid drift.                              | supervision | STRENGTH
            Social workers do not always get supervision.                  | supervision | IMPROVEMENT
            """)
    void polarity_follows_negation_scope_and_direction(String text, String theme, Polarity polarity) {
        assertThat(narrative(text))
                .filteredOn(tag -> tag.theme().equals(theme))
                .extracting(ThemeTag::polarity)
                .containsExactly(polarity);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Although early help is strong, supervision is weak.",
                "Supervision is weak, although early help is strong.",
                "Early help is strong but supervision is weak.",
                "Early help is strong; supervision, however, is weak.",
                "Early help is strong. However, supervision is weak.",
                "Early help is strong, whereas supervision is weak."
            })
    void a_contrast_keeps_the_polarities_of_its_two_sides_apart(String text) {
        assertThat(narrative(text))
                .extracting(tag -> tag.theme() + " " + tag.polarity().slug())
                .containsExactlyInAnyOrder("early-help strength", "supervision improvement");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All supervision is reflective.                                 | ALL
            Almost all supervision is reflective.                          | ALMOST_ALL
            Supervision is effective in most teams.                        | MOST
            Too many assessments are weak.                                 | TOO_MANY
            Some assessments are weak.                                     | SOME
            A small number of assessments are weak.                        | FEW
            Not all assessments are strong.                                | SOME
            Supervision is reflective.                                     |
            """)
    void a_tag_keeps_for_how_many_it_is_said(String text, @Nullable Scope scope) {
        assertThat(narrative(text)).extracting(ThemeTag::scope).containsExactly(scope);
    }

    @Test
    void what_inspectors_ask_for_is_criticism_however_good_it_would_be() {
        assertThat(narrative("The supervision is praised. Inspectors want to see stronger assessments."))
                .extracting(tag -> tag.theme() + " " + tag.polarity().slug())
                .containsExactly("supervision strength", "assessment improvement");
    }

    @Test
    void what_a_visit_only_looked_at_is_not_judged() {
        assertThat(narrative("Inspectors looked at thresholds and early help, and found effective supervision."))
                .extracting(ThemeTag::theme)
                .containsExactly("supervision");
    }

    @Test
    void a_lead_in_decides_where_the_words_do_not() {
        Passage item = new Passage("the work of the virtual school", Role.NARRATIVE, null, null, Polarity.STRENGTH);
        Passage weak = new Passage("the virtual school is weak", Role.NARRATIVE, null, null, Polarity.STRENGTH);

        assertThat(tagger.tag(item)).extracting(ThemeTag::polarity).containsExactly(Polarity.STRENGTH);
        assertThat(tagger.tag(weak)).extracting(ThemeTag::polarity).containsExactly(Polarity.IMPROVEMENT);
    }

    @Test
    void words_that_two_themes_claim_are_those_of_the_section() {
        String text = "Health histories are given out promptly.";

        assertThat(tagger.tag(new Passage(text, Role.NARRATIVE, 1, Judgement.CARE_LEAVERS)))
                .extracting(ThemeTag::theme)
                .containsExactly("care-leaver-opportunities");
        assertThat(tagger.tag(new Passage(text, Role.NARRATIVE, 1, Judgement.IN_CARE)))
                .extracting(ThemeTag::theme)
                .containsExactly("health-in-care");
        assertThat(narrative(text)).hasSize(2);
    }

    @Test
    void praise_without_a_theme_is_of_those_whom_the_section_is_about() {
        String text = "They make good friends and thrive.";

        assertThat(tagger.tag(new Passage(text, Role.NARRATIVE, 1, Judgement.IN_CARE)))
                .extracting(ThemeTag::theme)
                .containsExactly("children-in-care");
        assertThat(tagger.tag(new Passage(text, Role.NARRATIVE, 1, Judgement.LEADERS)))
                .isEmpty();
    }

    @Test
    void a_clause_without_subject_speaks_of_the_clause_before() {
        assertThat(narrative("Supervision has improved but is still too variable."))
                .extracting(ThemeTag::polarity, ThemeTag::evidence)
                .containsExactly(
                        tuple(Polarity.STRENGTH, "Supervision has improved"),
                        tuple(Polarity.IMPROVEMENT, "Supervision has improved but is still too variable."));
    }

    @Test
    void a_theme_without_clear_polarity_is_not_tagged() {
        assertThat(narrative("Inspectors looked at the front door and at supervision."))
                .isEmpty();
    }

    @Test
    void a_grade_is_no_praise_of_a_theme() {
        assertThat(narrative("Adoption was rated good and the service for care leavers was judged inadequate."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMPROVEMENT_AREA", "PRIORITY_ACTION"})
    void an_item_of_what_must_improve_is_criticism_whatever_its_words(Role role) {
        List<ThemeTag> tags = tagger.tag(
                new Passage("Excellent, timely support for young people in custody.", role, 3, Judgement.CARE_LEAVERS));

        assertThat(tags).isNotEmpty().allSatisfy(tag -> {
            assertThat(tag.polarity()).isEqualTo(Polarity.IMPROVEMENT);
            assertThat(tag.role()).isEqualTo(role);
            assertThat(tag.page()).isEqualTo(3);
            assertThat(tag.judgement()).isEqualTo(Judgement.CARE_LEAVERS);
        });
    }

    @Test
    void children_in_care_is_tagged_only_where_nothing_narrower_fits() {
        assertThat(narrative("Children in care do well."))
                .extracting(ThemeTag::theme)
                .containsExactly("children-in-care");
        assertThat(narrative("Children in care do well in stable placements."))
                .extracting(ThemeTag::theme)
                .containsExactly("placements");
    }

    @Test
    void evidence_stands_literally_in_the_passage() {
        String text = "Leaders know their strengths;\nhowever, the out-of-hours  team is overwhelmed \u2013 and slow.";

        assertThat(narrative(text))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(text).contains(tag.evidence()));
        assertThat(narrative(text))
                .filteredOn(tag -> tag.theme().equals("front-door"))
                .extracting(ThemeTag::evidence)
                .containsExactly("the out-of-hours  team is overwhelmed");
    }

    @Test
    void each_theme_and_polarity_is_tagged_once() {
        assertThat(narrative("Supervision is strong. Supervision is effective. Supervision is not regular."))
                .extracting(ThemeTag::polarity)
                .containsExactly(Polarity.STRENGTH, Polarity.IMPROVEMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\u00ad", "; ; ;", "but", "although,", "\ud83d\ude00 but"})
    void a_text_without_words_has_no_theme(String text) {
        assertThat(narrative(text)).isEmpty();
    }

    private List<ThemeTag> narrative(String text) {
        return tagger.tag(new Passage(text, Role.NARRATIVE, null, null));
    }
}
