package org.inspectionwatch.classify.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueAutomatonTest {

    @Test
    void a_cue_is_found_as_whole_words_only() {
        assertThat(found("The pep talk and the peppered peps", "pep")).containsExactly("pep");
    }

    @Test
    void a_stem_takes_the_rest_of_its_word() {
        assertThat(found("Contacts, contacted; recontact", "contact*")).containsExactly("Contacts", "contacted");
    }

    @Test
    void hyphens_and_apostrophes_are_interchangeable() {
        assertThat(found("The out of\nhours team reads children\u2019s plans", "out-of-hours", "children's plans"))
                .containsExactly("out of\nhours", "children\u2019s plans");
    }

    @Test
    void the_longest_of_overlapping_cues_wins() {
        assertThat(found("an initial child protection conference", "child protection", "child protection conference*"))
                .containsExactly("child protection conference");
    }

    @Test
    void of_overlapping_cues_that_begin_apart_the_first_wins() {
        assertThat(found("reflective group supervision order", "group supervision", "supervision order"))
                .containsExactly("group supervision");
    }

    @Test
    void one_cue_may_have_several_senses() {
        assertThat(found("health passports", "health passport*", "Health passport*"))
                .containsExactly("health passports");
        assertThat(found("health passports", "health passport*", "health-passport*"))
                .containsExactly("health passports", "health passports");
    }

    @Test
    void a_cue_with_capitals_matches_only_those_capitals() {
        assertThat(found("They send letters to the SEND team. Send more.", "SEND"))
                .containsExactly("SEND");
    }

    private static List<String> found(String text, String... cues) {
        CueAutomaton<String> automaton = new CueAutomaton<>(
                Arrays.stream(cues).map(cue -> Cue.of(cue, cue)).toList());
        return Hit.longest(automaton.find(FoldedText.of(text))).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }
}
