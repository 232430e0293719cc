package org.inspectionwatch.query.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.decision.Decided;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void a_report_at_two_places_is_quoted_once_from_where_a_reader_can_follow_it() {
        List<Passage> passages = passages(
                Report.in("handed-in").handedIn().ended("2019-05-17").allGrades(Grade.GOOD),
                Report.in("on-site").ended("2019-05-17").allGrades(Grade.GOOD));

        assertThat(passages).extracting(Passage::publicationId).containsExactly("on-site");
    }

    @Test
    void the_same_words_about_two_inspections_are_two_passages() {
        List<Passage> passages = passages(
                Report.in("first").ended("2019-05-17").allGrades(Grade.GOOD),
                Report.in("second").ended("2022-05-20").allGrades(Grade.GOOD));

        assertThat(passages).extracting(Passage::publicationId).containsExactly("first", "second");
    }

    @Test
    void an_article_that_repeats_the_report_is_another_voice() {
        List<Passage> passages = passages(
                Report.in("report").ended("2019-05-17").published("2019-06-28").allGrades(Grade.GOOD),
                Report.article("article")
                        .ended("2019-05-17")
                        .published("2019-06-28")
                        .overall(Grade.GOOD));

        assertThat(passages)
                .filteredOn(passage -> !passage.tags().isEmpty())
                .extracting(Passage::basis)
                .containsExactlyInAnyOrder(Basis.OFFICIAL, Basis.REPORTED);
    }

    private static List<Passage> passages(Report... reports) {
        List<FindingRecorded> findings =
                Arrays.stream(reports).map(Report::build).toList();
        return Passages.of(
                new RegisterResolver(Frameworks.load())
                        .resolve(Authorities.load().byId("wiltshire").orElseThrow(), Decided.untouched(findings)),
                findings);
    }
}
