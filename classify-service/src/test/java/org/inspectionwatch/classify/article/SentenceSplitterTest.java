package org.inspectionwatch.classify.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    @Test
    void sentences_end_at_stops_that_a_capital_follows() {
        assertThat(SentenceSplitter.split("It was good. Was it? \u201cYes!\u201d The end."))
                .containsExactly("It was good.", "Was it?", "\u201cYes!\u201d", "The end.");
    }

    @Test
    void abbreviations_initials_and_decimals_end_nothing() {
        assertThat(SentenceSplitter.split("Cllr. Jones of St. Helens spent \u00a35.1 million with J. Smith."))
                .hasSize(1);
    }

    @Test
    void a_text_without_stops_is_cut_at_a_bounded_length() {
        assertThat(SentenceSplitter.split("word ".repeat(10_000)))
                .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(1_600));
        assertThat(String.join("", SentenceSplitter.split("x".repeat(10_000)))).hasSize(10_000);
    }
}
