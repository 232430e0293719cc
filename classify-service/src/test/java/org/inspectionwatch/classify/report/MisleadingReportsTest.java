package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.reference.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports that speak of other inspections, services and places too: what they say of those is never taken for their own. */
class MisleadingReportsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 1);
    private static final List<String> ROWS = List.of(
            "The impact of leaders on social work practice with children and families",
            "The experiences and progress of children who need help and protection",
            "The experiences and progress of children in care",
            "The experiences and progress of care leavers",
            "Overall effectiveness");

    private final SampleReading samples = new SampleReading();

    @Test
    void a_column_of_earlier_grades_leaves_the_grades_to_a_person() {
        TypedReport report = titled("Hartlepool", "4 to 8 March 2024");
        ROWS.forEach(row -> report.row(row, "Inadequate", "Good"));

        Finding finding = read(report, "hartlepool");

        assertThat(finding.judgements()).isEmpty();
        assertThat(finding.needsReview("judgements.overall")).isTrue();
    }

    @Test
    void a_second_table_with_other_grades_puts_the_first_in_doubt() {
        TypedReport report = titled("Hartlepool", "4 to 8 March 2024");
        ROWS.forEach(row -> report.row(row, "Inadequate"));
        report.paragraph("This time:");
        ROWS.forEach(row -> report.row(row, "Good"));

        Finding finding = read(report, "hartlepool");

        assertThat(finding.needsReview("judgements.leaders")).isTrue();
        assertThat(finding.needsReview("judgements.overall")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joint targeted area inspection in March 2022 found that partners work well together.",
                "The monitoring visit in May 2023 found that help comes sooner.",
                "Focused visit in 2021 to the front door found strengths."
            })
    void a_sentence_about_another_inspection_is_no_title(String sentence) {
        Finding finding = read(graded().paragraph(sentence), "hartlepool");

        assertThat(finding.inspection().kind()).isEqualTo(InspectionKind.ILACS);
        assertThat(finding.judgements()).containsEntry(Judgement.OVERALL, Grade.GOOD);
    }

    @Test
    void a_heading_about_another_inspection_below_the_title_is_no_title() {
        Finding finding = read(graded().heading("Joint targeted area inspection"), "hartlepool");

        assertThat(finding.inspection().kind()).isEqualTo(InspectionKind.ILACS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Since the last inspection in 2019, services have improved and are now judged to be good.",
                "Overall effectiveness was judged to be good at this inspection, which is more than at the last inspection in 2019.",
                "At the last inspection in 2019, services were not judged good.",
                "The children\u2019s home was judged outstanding at its last inspection in 2023.",
            })
    void grades_of_today_or_of_others_are_not_those_of_the_inspection_before(String sentence) {
        Finding finding = read(graded().paragraph(sentence), "hartlepool");

        assertThat(finding.direction()).isNull();
        assertThat(finding.previous() == null ? null : finding.previous().overall())
                .isNull();
    }

    @Test
    void two_grades_in_the_sentence_about_the_inspection_before_need_review() {
        Finding finding = read(
                graded().paragraph(
                                "The last inspection in 2019 said services were good in part; overall they were judged inadequate."),
                "hartlepool");

        assertThat(finding.direction()).isNull();
        assertThat(finding.needsReview("previous")).isTrue();
    }

    @Test
    void the_year_of_a_visit_is_not_that_of_the_inspection_before() {
        Finding finding = read(
                graded().paragraph(
                                "A focused visit in 2022 and the last inspection in 2019 found services to be inadequate."),
                "hartlepool");

        assertThat(finding.previous()).isEqualTo(new Previous(Grade.INADEQUATE, PartialDate.parse("2019")));
    }

    @Test
    void a_title_that_names_another_authority_than_the_listing_needs_review() {
        TypedReport report = titled("Kent", "4 to 8 March 2024").heading("Hartlepool");

        assertThat(read(report, "hartlepool").needsReview("authority")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Northamptonshire,2024", "North Northamptonshire,2019"})
    void a_body_that_did_not_exist_on_the_day_needs_review(String area, int year) {
        TypedReport report = titled(area, "4 to 8 March " + year);

        Finding finding = read(report, new Listing(null, area, null, null, PartialDate.of(LocalDate.of(year, 5, 1))));

        assertThat(finding.needsReview("authority")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1O to 14 March 2024", "Week beginning 4 March 2024"})
    void dates_among_other_words_need_review(String dates) {
        assertThat(read(titled("Hartlepool", dates), "hartlepool").needsReview("inspection.start"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This was the third monitoring visit since the inspection that took place on 4 to 15 March 2023. The visit took place on 2 and 3 April 2024.",
                "Since the second monitoring visit, which was on 4 March 2024, much has changed. This was the third monitoring visit, on 2 and 3 April 2024.",
            })
    void days_and_number_of_a_visit_are_its_own(String opening) {
        Finding finding =
                read(letter("Monitoring visit of Hartlepool children\u2019s services", opening), "hartlepool");

        assertThat(finding.inspection().start()).isEqualTo(LocalDate.of(2024, 4, 2));
        assertThat(finding.inspection().end()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(finding.inspection().visitNumber()).isEqualTo(3);
    }

    @Test
    void a_visit_to_those_who_teach_adults_is_of_no_known_kind() {
        Finding finding = read(
                letter(
                        "Monitoring visit of Hartlepool Borough Council",
                        "This letter is about the visit on 2 April 2024. Learners are taught well."),
                "hartlepool");

        assertThat(finding.inspection().kind()).isEqualTo(InspectionKind.UNKNOWN);
        assertThat(finding.needsReview("kind")).isTrue();
    }

    @Test
    void an_outcome_that_is_denied_is_not_the_outcome() {
        TypedReport report = new TypedReport()
                .heading("Area SEND inspection of Hartlepool Local Area Partnership")
                .paragraph("Inspection dates: 4 to 8 March 2024")
                .paragraph("Inspectors saw no evidence that there are widespread and/or systemic failings.");

        Finding finding = read(report, "hartlepool");

        assertThat(finding.judgements()).isEmpty();
        assertThat(finding.needsReview("judgements.send_outcome")).isTrue();
    }

    private static TypedReport titled(String area, String dates) {
        return new TypedReport()
                .heading("Inspection of " + area + " local authority children\u2019s services")
                .paragraph("Inspection dates: " + dates)
                .paragraph("Lead inspector: Robin Example, His Majesty\u2019s Inspector");
    }

    private static TypedReport graded() {
        TypedReport report = titled("Hartlepool", "4 to 8 March 2024");
        ROWS.forEach(row -> report.row(row, "Good"));
        return report.paragraph("Staff know families well.");
    }

    private static TypedReport letter(String title, String opening) {
        return new TypedReport()
                .paragraph("1 May 2024")
                .paragraph("Dear Robin Example")
                .heading(title)
                .paragraph(opening)
                .paragraph("Staff see families often.");
    }

    private Finding read(TypedReport report, String authorityId) {
        Authority authority = samples.authorities().byId(authorityId).orElseThrow();
        return read(
                report,
                new Listing(authority.ofstedUrn(), authority.shortName(), null, null, PartialDate.of(PUBLISHED)));
    }

    private Finding read(TypedReport report, Listing listing) {
        return ((ReadingOutcome.Found) samples.read(report.text(), listing))
                .findings()
                .getFirst();
    }
}
