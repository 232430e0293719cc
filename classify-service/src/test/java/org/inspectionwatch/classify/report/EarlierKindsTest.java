package org.inspectionwatch.classify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Trend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports and letters of before, and what letters say of the way things go: told where it is certain, else marked. */
class EarlierKindsTest {
    private final SampleReading samples = new SampleReading();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Inspection of safeguarding and looked after children services                    | SLAC
            Inspection of local authority arrangements for the protection of children        | CP_2012
            Inspection of looked after children services                                     | LAC_2013
            Unannounced inspection of contact, referral and assessment arrangements          | UNANNOUNCED
            Children\u2019s services assessment 2010                                              | ANNUAL_RATING
            Inspection of progress made in the provision of safeguarding services            | JAR_PROGRESS
            """)
    void an_earlier_kind_is_known_by_its_title_and_its_grades_are_not_guessed(String title, InspectionKind kind) {
        TypedReport report = new TypedReport()
                .heading(title)
                .paragraph("Hartlepool Borough Council")
                .paragraph("Inspection dates: 14 - 25 March 2011")
                .paragraph("Reporting inspector Robin Example HMI")
                .paragraph("Staff know the families they work with well.");

        Finding finding = read(report, LocalDate.of(2011, 5, 3));

        assertThat(finding.inspection().kind()).isEqualTo(kind);
        assertThat(finding.authorityId()).isEqualTo("hartlepool");
        assertThat(finding.inspection().start()).isEqualTo(LocalDate.of(2011, 3, 14));
        assertThat(finding.inspection().end()).isEqualTo(LocalDate.of(2011, 3, 25));
        assertThat(finding.judgements()).isEmpty();
        assertThat(finding.needsReview("judgements.overall")).isEqualTo(kind != InspectionKind.UNANNOUNCED);
    }

    @Test
    void a_letter_of_before_2023_that_requires_a_statement_says_so() {
        Finding finding = read(
                send("Joint local area SEND inspection in Hartlepool")
                        .paragraph(
                                "The chief inspector has determined that a Written Statement of Action is required."),
                LocalDate.of(2018, 5, 3));

        assertThat(finding.inspection().framework()).isEqualTo("area-send-1");
        assertThat(finding.body()).isEqualTo(Body.LOCAL_AREA);
        assertThat(finding.judgements()).containsEntry(Judgement.SEND_OUTCOME, Grade.WRITTEN_STATEMENT_OF_ACTION);
    }

    @Test
    void a_letter_of_before_2023_that_requires_nothing_needs_review() {
        Finding finding = read(
                send("Joint local area SEND inspection in Hartlepool").paragraph("Leaders know their area well."),
                LocalDate.of(2018, 5, 3));

        assertThat(finding.judgements()).isEmpty();
        assertThat(finding.needsReview("judgements.send_outcome")).isTrue();
    }

    @Test
    void a_revisit_is_of_the_local_area_and_its_progress_needs_review() {
        Finding finding = read(
                send("Joint area SEND revisit in Hartlepool")
                        .paragraph("The area has made progress with two weaknesses."),
                LocalDate.of(2018, 5, 3));

        assertThat(finding.inspection().kind()).isEqualTo(InspectionKind.AREA_SEND_REVISIT);
        assertThat(finding.body()).isEqualTo(Body.LOCAL_AREA);
        assertThat(finding.judgements()).isEmpty();
        assertThat(finding.needsReview("judgements.overall")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Leaders have made steady progress since the inspection.                                  | PROGRESS
            The quality of help for children has improved since the last visit.                      | PROGRESS
            There has been too little progress in improving the quality of social work.              | STATIC
            Leaders have not made enough progress in tackling drift and delay.                       | STATIC
            Services for children have deteriorated since the last visit.                            | DETERIORATION
            Help at the front door has improved, but services for care leavers are worse.            | MIXED
            Leaders have made progress in some areas, but progress has been too slow in others.      | MIXED
            Leaders have a plan for the coming year.                                                 | none
            Progress is not yet evident.                                                             | STATIC
            Practice has not improved since the last visit.                                          | STATIC
            Improvement has stalled, and children wait too long.                                     | STATIC
            """)
    void the_headline_of_a_letter_says_which_way_things_go(String headline, Trend trend) {
        TypedReport letter = new TypedReport()
                .paragraph("3 July 2019")
                .paragraph("Dear Robin Example")
                .heading("Monitoring visit of Hartlepool children\u2019s services")
                .paragraph("This letter summarises the findings of the visit to Hartlepool on 4 and 5 June 2019.")
                .heading("Headline findings")
                .paragraph(headline)
                .heading("Findings")
                .paragraph("Social workers see children often.");

        Finding finding = read(letter, LocalDate.of(2019, 7, 3));

        assertThat(finding.inspection().kind()).isEqualTo(InspectionKind.MONITORING_VISIT);
        assertThat(finding.trend()).isEqualTo(trend);
        assertThat(finding.judgements()).isEmpty();
    }

    private static TypedReport send(String title) {
        return new TypedReport()
                .paragraph("3 May 2018")
                .paragraph("Dear Robin Example")
                .heading(title)
                .paragraph(
                        "Between 5 March 2018 and 9 March 2018, Ofsted and the Care Quality Commission inspected the area.");
    }

    private Finding read(TypedReport report, LocalDate published) {
        Listing listing = new Listing(null, "Hartlepool", null, null, PartialDate.of(published));
        return ((ReadingOutcome.Found) samples.read(report.text(), listing))
                .findings()
                .getFirst();
    }
}
