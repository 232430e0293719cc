package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.sample.report.SampleLayout;
import org.inspectionwatch.sample.report.SampleReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuotedDatesTest {
    private final SampleReading samples = new SampleReading();

    @ParameterizedTest
    @EnumSource(names = {"ILACS", "JTAI", "FOCUSED_VISIT"})
    void the_dates_are_quoted_with_their_capitals(InspectionKind kind) {
        Authority authority = samples.authorities().byId("leeds").orElseThrow();
        SampleReport report =
                RandomReports.named(kind, "Leeds", "Leeds City Council", LocalDate.of(2023, 6, 5), new Random(1));

        ReadingOutcome outcome =
                samples.read(samples.text(report, SampleLayout.TODAY), SampleReading.listing(authority, report));

        assertThat(((ReadingOutcome.Found) outcome).findings().getFirst().evidence())
                .filteredOn(evidence -> evidence.rule().equals("inspection-dates")
                        || evidence.rule().equals("opening"))
                .isNotEmpty()
                .allSatisfy(evidence ->
                        assertThat(evidence.text()).contains(" June ").doesNotContain("june"));
    }
}
