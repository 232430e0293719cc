package org.inspectionwatch.classify.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

    @Test
    void a_text_is_divided_behind_its_sentences() {
        String text = "Plans are clear. \u2018Visits\u2019 are late! Why? Nobody knows e.g. Managers; see St. Helens.";

        assertThat(words(text, Clauses.sentences(text)))
                .containsExactly(
                        "Plans are clear.",
                        "\u2018Visits\u2019 are late!",
                        "Why?",
                        "Nobody knows e.g. Managers; see St. Helens.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Visits are timely, but records are thin",
                "Visits are timely, although records are thin",
                "Visits are timely; records are thin",
                "Visits are timely \u2013 records are thin",
                "Visits are timely. However, records are thin",
                "Although visits are timely, records are thin",
                "While visits are timely, records are thin"
            })
    void a_contrast_divides_a_sentence(String text) {
        List<String> clauses = Clauses.sentences(text).stream()
                .flatMap(sentence -> words(text, Clauses.of(text, sentence)).stream())
                .toList();

        assertThat(clauses).hasSize(2).last().isEqualTo("records are thin");
        assertThat(clauses.getFirst()).containsIgnoringCase("visits are timely");
    }

    @Test
    void not_yet_is_no_contrast() {
        String text = "Plans are not yet clear and have yet to improve";

        assertThat(Clauses.of(text, Clauses.sentences(text).getFirst())).hasSize(1);
    }

    @Test
    void a_list_behind_although_stays_whole() {
        String text = "Although visits, plans and reviews are timely, records are thin";

        assertThat(words(text, Clauses.of(text, Clauses.sentences(text).getFirst())))
                .containsExactly("visits, plans and reviews are timely", "records are thin");
    }

    @Test
    void a_clause_that_begins_with_its_verb_leaves_out_its_subject() {
        String text = "Plans are better but remain too long, but managers know it";
        List<Clause> clauses = Clauses.of(text, Clauses.sentences(text).getFirst());

        assertThat(clauses.stream().map(clause -> Clauses.leavesOutItsSubject(text, clause)))
                .containsExactly(false, true, false);
    }

    private static List<String> words(String text, List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> text.substring(clause.start(), clause.end()))
                .toList();
    }
}
