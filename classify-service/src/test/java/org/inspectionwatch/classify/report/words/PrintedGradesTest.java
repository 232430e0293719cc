package org.inspectionwatch.classify.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.inspectionwatch.contracts.finding.Grade;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedGradesTest {

    @ParameterizedTest
    @CsvSource({
        "Good, GOOD",
        "OUTSTANDING, OUTSTANDING",
        "Inadequate, INADEQUATE",
        "Requires improvement, REQUIRES_IMPROVEMENT",
        "Requires Improvement to be Good, REQUIRES_IMPROVEMENT",
        "require improvement, REQUIRES_IMPROVEMENT",
        "Adequate, ADEQUATE",
        "Not judged, NOT_JUDGED",
        "N/A, NOT_JUDGED",
    })
    void a_grade_is_read_in_every_printed_form(String words, Grade grade) {
        assertThat(PrintedGrades.whole(words)).contains(grade);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good progress", "not good", "improvement", "Requires", "mostly good", ""})
    void words_around_a_grade_are_no_grade(String words) {
        assertThat(PrintedGrades.whole(words)).isEmpty();
    }
}
