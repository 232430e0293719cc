package org.inspectionwatch.sample.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplePdfTest {

    @Test
    void the_same_report_is_printed_to_the_same_bytes() {
        assertThat(SamplePdf.print(report(Grade.GOOD))).isEqualTo(SamplePdf.print(report(Grade.GOOD)));
    }

    @Test
    void another_grade_gives_other_bytes() {
        assertThat(SamplePdf.print(report(Grade.GOOD))).isNotEqualTo(SamplePdf.print(report(Grade.INADEQUATE)));
    }

    @Test
    void a_kind_without_a_layout_is_refused() {
        SampleReport unprintable = SampleReport.about(InspectionKind.SLAC, "Hartlepool", "Hartlepool Borough Council")
                .build();

        assertThatThrownBy(() -> SamplePdf.print(unprintable))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slac");
    }

    @ParameterizedTest
    @CsvSource({
        "FULL, 28 June 2021 to 9 July 2021",
        "SHORT, 28 June to 9 July 2021",
        "SHORT_DASH, 28 June\u20139 July 2021",
        "SPACED_DASH, 28 June 2021 \u2013 9 July 2021",
        "HYPHEN, 28 June 2021-9 July 2021",
        "ABBREVIATED, 28 Jun 2021 \u2013 9 Jul 2021",
        "NUMERIC, 28/06/2021 to 09/07/2021",
    })
    void a_span_of_days_is_printed_in_its_form(DateForm form, String printed) {
        assertThat(form.print(LocalDate.of(2021, 6, 28), LocalDate.of(2021, 7, 9)))
                .isEqualTo(printed);
    }

    private static SampleReport report(Grade leaders) {
        return SampleReport.about(InspectionKind.ILACS, "Hartlepool", "Hartlepool Borough Council")
                .days(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 8))
                .published(LocalDate.of(2024, 5, 1))
                .lead("Robin Example")
                .grade(Judgement.LEADERS, leaders)
                .improvements(List.of("The record of decisions at the front door."))
                .build();
    }
}
