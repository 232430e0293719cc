package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that print more than one report, a draft, or a table that came out crooked: a person looks at their grades. */
class MisprintedReportsTest {
    private static final List<String> ROWS = List.of(
            "The impact of leaders on social work practice with children and families",
            "The experiences and progress of children who need help and protection",
            "The experiences and progress of children in care",
            "The experiences and progress of care leavers",
            "Overall effectiveness");
    private static final List<String> GRADES =
            List.of("Outstanding", "Good", "Requires improvement", "Inadequate", "Inadequate");
    private static final List<Judgement> JUDGEMENTS = List.of(
            Judgement.LEADERS, Judgement.HELP_PROTECTION, Judgement.IN_CARE, Judgement.CARE_LEAVERS, Judgement.OVERALL);

    private final SampleReading samples = new SampleReading();

    @ParameterizedTest
    @CsvSource({"6.5,5", "13,5", "6.5,4", "13,4", "9,5", "9,4", "-6.5,5", "-13,5", "-9,5", "26,5", "0,4"})
    void a_column_of_grades_that_does_not_fit_its_labels_puts_every_row_in_doubt(double shift, int grades) {
        TypedReport report = titled("4 to 8 March 2024").shiftedTable(ROWS, GRADES.subList(0, grades), shift);

        Finding finding = read(report);

        assertThat(JUDGEMENTS)
                .allSatisfy(judgement -> assertThat(finding.needsReview("judgements." + judgement.slug()))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, -3})
    void a_column_of_grades_beside_its_labels_is_in_no_doubt(double shift) {
        Finding finding = read(titled("4 to 8 March 2024").shiftedTable(ROWS, GRADES, shift));

        assertThat(finding.needsReview())
                .filteredOn(review -> review.field().startsWith("judgements"))
                .isEmpty();
        assertThat(finding.judgements()).containsEntry(Judgement.IN_CARE, Grade.REQUIRES_IMPROVEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DRAFT",
                "D R A F T",
                "DRAFT \u2013 not for publication",
                "Draft report for factual accuracy check",
                "Not for publication",
                "Embargoed until 00:01 on 1 May 2024",
                "STRICTLY EMBARGOED",
                "Pre-publication copy: in confidence"
            })
    void a_draft_needs_review(String mark) {
        Finding finding = read(graded(titled("4 to 8 March 2024").paragraph(mark), "Good"));

        assertThat(finding.needsReview("judgements.overall")).isTrue();
        assertThat(finding.needsReview("judgements.in_care")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Draft plans are shared with families before they are agreed.",
                "Managers look at each draft of a court statement.",
                "Some information is not for publication to families."
            })
    void words_about_drafts_make_no_draft(String sentence) {
        Finding finding = read(graded(titled("4 to 8 March 2024"), "Good").paragraph(sentence));

        assertThat(finding.needsReview("judgements.overall")).isFalse();
    }

    @Test
    void a_second_report_with_other_dates_in_the_same_file_needs_review() {
        TypedReport report =
                graded(titled("4 to 8 March 2024"), "Good").page().page().page();
        graded(title(report, "5 to 9 March 2018"), "Good");

        Finding finding = read(report);

        assertThat(finding.needsReview("judgements.overall")).isTrue();
        assertThat(finding.needsReview("inspection.start")).isTrue();
    }

    @Test
    void a_second_table_far_behind_with_other_grades_needs_review() {
        TypedReport report =
                graded(titled("4 to 8 March 2024"), "Good").page().page().page();
        graded(report, "Inadequate");

        Finding finding = read(report);

        assertThat(finding.judgements()).containsEntry(Judgement.OVERALL, Grade.GOOD);
        assertThat(JUDGEMENTS)
                .allSatisfy(judgement -> assertThat(finding.needsReview("judgements." + judgement.slug()))
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Local Safeguarding Children Board is good.",
                "The Hartlepool Local Safeguarding Children Board is good.",
                "The effectiveness of the Local Safeguarding Children Board in Hartlepool is good."
            })
    void the_sentence_on_the_own_board_grades_it(String sentence) {
        Finding finding = read(single(sentence), LocalDate.of(2014, 5, 1));

        assertThat(finding.judgements()).containsEntry(Judgement.LSCB, Grade.GOOD);
        assertThat(finding.needsReview("judgements.lscb")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Durham Local Safeguarding Children Board is inadequate.",
                "The Local Safeguarding Children Board in County Durham is inadequate."
            })
    void the_sentence_on_the_board_of_neighbours_grades_nothing(String sentence) {
        Finding finding = read(single(sentence), LocalDate.of(2014, 5, 1));

        assertThat(finding.judgements()).doesNotContainKey(Judgement.LSCB);
        assertThat(finding.needsReview("judgements.lscb")).isTrue();
    }

    private static TypedReport single(String sentence) {
        return new TypedReport()
                .heading("Hartlepool Borough Council")
                .heading("Inspection of services for children in need of help and protection, children looked after"
                        + " and care leavers")
                .paragraph("Inspection dates: 3 to 26 March 2014")
                .paragraph(sentence);
    }

    private static TypedReport titled(String dates) {
        return title(new TypedReport(), dates);
    }

    private static TypedReport title(TypedReport report, String dates) {
        return report.heading("Inspection of Hartlepool local authority children\u2019s services")
                .paragraph("Inspection dates: " + dates)
                .paragraph("Lead inspector: Robin Example, His Majesty\u2019s Inspector");
    }

    private static TypedReport graded(TypedReport report, String grade) {
        ROWS.forEach(row -> report.row(row, grade));
        return report;
    }

    private Finding read(TypedReport report) {
        return read(report, LocalDate.of(2024, 5, 1));
    }

    private Finding read(TypedReport report, LocalDate published) {
        Authority authority = samples.authorities().byId("hartlepool").orElseThrow();
        Listing listing =
                new Listing(authority.ofstedUrn(), authority.shortName(), null, null, PartialDate.of(published));
        return ((ReadingOutcome.Found) samples.read(report.text(), listing))
                .findings()
                .getFirst();
    }
}
