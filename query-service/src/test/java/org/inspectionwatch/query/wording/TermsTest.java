package org.inspectionwatch.query.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The article gives requires_improvement to one of several.  | The article gives requires improvement to one of several.
            It makes no judgement named in_care_and_leavers.           | It makes no judgement named children in care and care leavers.
            The report is of a focused_visit, not of a sif.            | The report is of a focused visit, not of a sif.
            The file a_file_of_ours.pdf says good.                     | The file a_file_of_ours.pdf says good.
            """)
    void a_sentence_has_terms_for_the_names_of_several_words(String names, String terms) {
        assertThat(Terms.sentence(names)).isEqualTo(terms);
    }
}
