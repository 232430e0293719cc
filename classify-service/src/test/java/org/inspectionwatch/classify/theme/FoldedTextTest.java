package org.inspectionwatch.classify.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pre-birth plans",
                "Pre\u2010birth  plans",
                "pre\u2013birth\nplans",
                "PRE BIRTH\u00a0PLANS",
                "pre-, birth plans",
                "pre-bi\u00adrth plans"
            })
    void hyphens_blanks_commas_and_case_make_no_difference(String text) {
        assertThat(FoldedText.of(text).folded()).isEqualTo("pre birth plans");
    }

    @Test
    void curly_apostrophes_are_straight() {
        assertThat(FoldedText.of("children\u2019s").folded()).isEqualTo("children's");
    }

    @Test
    void every_character_knows_where_it_stood() {
        FoldedText text = FoldedText.of("An  \u2013 Out-of-hours team");

        int index = text.folded().indexOf("out of hours");

        assertThat(text.offset(index)).isEqualTo(6);
        assertThat(text.printed(index)).isEqualTo('O');
        assertThat(text.offset(index + "out of hours".length() - 1)).isEqualTo("An  \u2013 Out-of-hours".length() - 1);
    }

    @Test
    void a_word_ends_where_its_letters_and_digits_end() {
        FoldedText text = FoldedText.of("(MASH) s47s");

        assertThat(text.isWordBoundary(1)).isTrue();
        assertThat(text.isWordBoundary(2)).isFalse();
        assertThat(text.wordEnd(1)).isEqualTo(5);
        assertThat(text.wordEnd(7)).isEqualTo(11);
    }
}
