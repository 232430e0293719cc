package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.sample.report.SampleLayout;
import org.inspectionwatch.sample.report.SampleLayout.HeadingForm;
import org.inspectionwatch.sample.report.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports that contradict themselves or leave something out are marked for review, and never give another grade. */
class DoubtfulReportsTest {
    private static final int LAYOUTS = 60;
    private static final LocalDate START = LocalDate.of(2024, 3, 4);
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 1);

    private final SampleReading samples = new SampleReading();
    private final Authority authority = samples.authorities().byId("hartlepool").orElseThrow();

    static LongStream seeds() {
        return LongStream.range(0, LAYOUTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_heading_that_contradicts_the_table_needs_review(long seed) {
        SampleReport report =
                ilacs().sectionGrade(Judgement.IN_CARE, Grade.INADEQUATE).build();
        SampleLayout layout = layout(seed);

        Finding finding = samples.read(report, layout, authority);

        assertThat(finding.judgements()).isEqualTo(report.grades());
        assertThat(finding.needsReview("judgements.in_care")).isEqualTo(layout.heading() != HeadingForm.NO_GRADE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_row_missing_from_the_table_needs_review(long seed) {
        SampleReport report = ilacs().withoutRow(Judgement.CARE_LEAVERS).build();

        Finding finding = samples.read(report, layout(seed), authority);

        assertThat(finding.needsReview("judgements.care_leavers")).isTrue();
        assertThat(finding.judgements().getOrDefault(Judgement.CARE_LEAVERS, Grade.GOOD))
                .isEqualTo(Grade.GOOD);
        assertThat(finding.confidence()).isLessThan(0.6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_overall_grade_against_the_limiting_rule_needs_review(long seed) {
        SampleReport report =
                ilacs().grade(Judgement.HELP_PROTECTION, Grade.INADEQUATE).build();

        Finding finding = samples.read(report, layout(seed), authority);

        assertThat(finding.judgements()).isEqualTo(report.grades());
        assertThat(finding.needsReview("judgements.overall")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dates_that_run_backwards_need_review(long seed) {
        SampleReport report = ilacs().days(START, START.minusDays(40)).build();

        Finding finding = samples.read(report, layout(seed), authority);

        assertThat(finding.needsReview("inspection.start")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dates_after_the_publication_need_review(long seed) {
        SampleReport report =
                ilacs().days(PUBLISHED.plusDays(3), PUBLISHED.plusDays(7)).build();

        Finding finding = samples.read(report, layout(seed), authority);

        assertThat(finding.needsReview("inspection.start")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_listing_that_names_another_authority_needs_review(long seed) {
        Authority other = samples.authorities().byId("surrey").orElseThrow();

        Finding finding = samples.read(ilacs().build(), layout(seed), other);

        assertThat(finding.needsReview("authority")).isTrue();
    }

    @Test
    void a_judgement_that_the_framework_of_its_day_does_not_make_needs_review() {
        SampleReport report = ilacs().days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 12))
                .published(LocalDate.of(2026, 8, 3))
                .build();

        Finding finding = samples.read(report, SampleLayout.TODAY, authority);

        assertThat(finding.needsReview("judgements.overall")).isTrue();
        assertThat(finding.inspection().framework()).isEqualTo("ilacs-3");
    }

    @Test
    void a_report_about_two_authorities_gives_a_finding_for_each() {
        SampleReport report = SampleReport.about(
                        InspectionKind.JTAI,
                        "North Northamptonshire and West Northamptonshire",
                        "North Northamptonshire Council")
                .days(START, START.plusDays(4))
                .published(PUBLISHED)
                .improvements(List.of("The way in which partners share what they know."))
                .build();
        Authority north = samples.authorities().byId("north-northamptonshire").orElseThrow();

        List<Finding> findings = samples.readAll(report, SampleLayout.TODAY, SampleReading.listing(north, report));

        assertThat(findings)
                .extracting(Finding::authorityId)
                .containsExactly("north-northamptonshire", "west-northamptonshire");
    }

    @Test
    void a_place_and_its_county_are_not_two_authorities() {
        SampleReport report = SampleReport.about(
                        InspectionKind.ILACS, "Stoke-on-Trent, Staffordshire", "Stoke-on-Trent City Council")
                .days(START, START.plusDays(4))
                .published(PUBLISHED)
                .lead("Robin Example")
                .grade(Judgement.LEADERS, Grade.INADEQUATE)
                .grade(Judgement.HELP_PROTECTION, Grade.INADEQUATE)
                .grade(Judgement.IN_CARE, Grade.INADEQUATE)
                .grade(Judgement.CARE_LEAVERS, Grade.INADEQUATE)
                .grade(Judgement.OVERALL, Grade.INADEQUATE)
                .improvements(List.of("The record of decisions at the front door."))
                .build();
        Authority stoke = samples.authorities().byId("stoke-on-trent").orElseThrow();

        List<Finding> findings = samples.readAll(report, SampleLayout.TODAY, SampleReading.listing(stoke, report));

        assertThat(findings).extracting(Finding::authorityId).containsExactly("stoke-on-trent");
    }

    @Test
    void the_inspection_before_and_the_direction_are_read_from_the_summary() {
        SampleReport report = ilacs().previous(
                        "At the last inspection in 2019, children\u2019s services were judged to be inadequate.")
                .build();

        Finding finding = samples.read(report, SampleLayout.TODAY, authority);

        assertThat(finding.previous()).isEqualTo(new Previous(Grade.INADEQUATE, PartialDate.parse("2019")));
        assertThat(finding.direction()).isEqualTo(Direction.IMPROVED);
    }

    @Test
    void a_report_without_a_listing_is_read_from_its_own_words() {
        SampleReport report = ilacs().build();

        List<Finding> findings = samples.readAll(report, SampleLayout.TODAY, Listing.NONE);

        assertThat(findings).extracting(Finding::authorityId).containsExactly("hartlepool");
        assertThat(findings.getFirst().needsReview("published")).isTrue();
    }

    private static SampleReport.Builder ilacs() {
        return SampleReport.about(InspectionKind.ILACS, "Hartlepool", "Hartlepool Borough Council")
                .days(START, START.plusDays(4))
                .published(PUBLISHED)
                .lead("Robin Example")
                .grade(Judgement.LEADERS, Grade.GOOD)
                .grade(Judgement.HELP_PROTECTION, Grade.REQUIRES_IMPROVEMENT)
                .grade(Judgement.IN_CARE, Grade.OUTSTANDING)
                .grade(Judgement.CARE_LEAVERS, Grade.GOOD)
                .grade(Judgement.OVERALL, Grade.GOOD)
                .improvements(List.of("The record of decisions at the front door."));
    }

    private static SampleLayout layout(long seed) {
        return SampleLayout.random(new Random(seed), seed);
    }
}
