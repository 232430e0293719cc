package org.inspectionwatch.classify.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ObjectAssert;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.ingest.text.PlainText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopiedReportsTest {
    private final PublicationReader reader = PublicationReader.ofReferenceData();

    @ParameterizedTest
    @ValueSource(strings = {"""
            Inspection of Leeds local authority children’s services
            Inspection dates: 28 February to 11 March 2022
            Lead inspector: Jo Doe, Her Majesty’s Inspector
            Judgement Grade
            The impact of leaders on social work practice with children and families Outstanding
            Overall effectiveness Outstanding
            Services for children in Leeds are outstanding and have got better since the last inspection.
            """, """
            Leeds City Council
            Inspection of services for children in need of help and protection, children looked after and care leavers
            and
            Review of the effectiveness of the Local Safeguarding Children Board
            Inspection date: 20 January 2015 to 11 February 2015
            Report published: 27 March 2015
            Children’s services in Leeds are good
            """, """
            Piccadilly Gate
            Store Street
            Manchester
            3 May 2023
            Jo Doe
            Director of Children’s Services, Leeds City Council
            Dear Jo
            Focused visit to Leeds children’s services
            This letter summarises the findings of the focused visit to Leeds on 4 and 5 April 2023.
            """, """
            London Borough of Islington
            Inspection of children’s social care services
            Inspection dates:
            9 March 2020 to 13 March 2020
            Judgement
            Grade
            The impact of leaders on social work practice with children and families
            Outstanding
            """, """
            Jo Doe, Director of Children’s Services, Medway Council
            Dear local partnership
            Joint targeted area inspection of the multi-agency response to domestic
            abuse in Medway
            Between 18 and 22 June 2018 three inspectorates looked at how Medway answers domestic abuse.
            """, """
            Inspection of Leeds local authority children’s services Inspection dates: 28 February to 11 March 2022 \
            Lead inspector: Jo Doe, Her Majesty’s Inspector. Overall effectiveness: outstanding.
            """})
    void the_words_of_a_report_without_its_pages_are_no_news_and_wait_for_a_person(String copied) {
        assertOnlyFinding(copied)
                .satisfies(finding -> {
                    assertThat(finding.news()).isFalse();
                    assertThat(finding.judgements()).isEmpty();
                    assertThat(finding.published()).isNull();
                    assertThat(finding.inspection().start()).isNull();
                    assertThat(finding.evidence()).hasSizeGreaterThan(1);
                    assertThat(finding.needsReview("authority_id")).isTrue();
                    assertThat(finding.needsReview("inspection")).isTrue();
                })
                .extracting(finding -> finding.needsReview().getFirst().reason())
                .asString()
                .contains("looks like the text of a report", "hand in the PDF");
    }

    @Test
    void an_article_that_speaks_of_a_report_is_an_article() {
        assertOnlyFinding("""
                Leeds children’s services outstanding, say inspectors
                Services for children in Leeds have been rated outstanding after an Ofsted inspection of Leeds children’s services.
                The report, published today, praises leaders. Inspection dates: 28 February to 11 March 2022.
                """).satisfies(finding -> {
            assertThat(finding.authorityId()).isEqualTo("leeds");
            assertThat(finding.needsReview())
                    .extracting(ReviewReason::reason)
                    .noneMatch(reason -> reason.contains("PDF"));
        });
    }

    private ObjectAssert<Finding> assertOnlyFinding(String text) {
        Listing listing = new Listing(null, null, null, null, PartialDate.of(LocalDate.of(2022, 5, 9)));
        ReadingOutcome outcome = reader.read(new PlainText().read(text.getBytes(StandardCharsets.UTF_8)), listing);
        return assertThat(outcome)
                .isInstanceOf(ReadingOutcome.Found.class)
                .extracting(found -> ((ReadingOutcome.Found) found).findings())
                .satisfies(findings -> assertThat(findings).hasSize(1))
                .extracting(List::getFirst)
                .asInstanceOf(type(Finding.class));
    }
}
