package org.inspectionwatch.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {

    @Test
    void dates_and_moments_are_written_as_people_in_the_united_kingdom_write_them() {
        assertThat(PageWords.words(LocalDate.of(2026, 6, 3))).isEqualTo("3 June 2026");
        assertThat(PageWords.words(Instant.parse("2026-06-03T23:30:00Z"))).isEqualTo("4 June 2026 at 00:30");
        assertThat(PageWords.words(12345)).isEqualTo("12,345");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "//elsewhere.example",
                "https:",
                ""
            })
    void an_address_that_is_not_plainly_a_site_is_no_link(String address) {
        assertThat(PageWords.safe(address)).isNull();
    }

    @Test
    void the_address_of_a_report_is_a_link() {
        assertThat(PageWords.safe("https://reports.ofsted.gov.uk/provider/44/80505"))
                .isEqualTo("https://reports.ofsted.gov.uk/provider/44/80505");
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void every_grade_has_words_and_a_look(Grade grade) {
        assertThat(GradeLook.label(grade)).matches("[A-Z][a-z ]+");
        assertThat(GradeLook.bars(grade)).isBetween(0, 4);
    }
}
