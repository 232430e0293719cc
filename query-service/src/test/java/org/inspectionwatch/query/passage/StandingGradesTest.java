package org.inspectionwatch.query.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.decision.Decided;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.api.Test;

class StandingGradesTest {

    @Test
    void a_visit_has_the_grade_that_stood_and_nothing_stands_once_no_overall_grade_is_given() {
        List<FindingRecorded> findings = read(
                Report.in("visit-0").kind(InspectionKind.FOCUSED_VISIT).ended("2018-05-18"),
                Report.in("full-1").ended("2019-05-17").allGrades(Grade.INADEQUATE),
                Report.in("visit-1").kind(InspectionKind.MONITORING_VISIT).ended("2020-02-14"),
                Report.in("full-2").ended("2021-05-21").allGrades(Grade.GOOD),
                Report.in("visit-2").kind(InspectionKind.FOCUSED_VISIT).ended("2022-02-11"),
                Report.in("full-3").ended("2026-05-22").grade(Judgement.LEADERS, Grade.GOOD),
                Report.in("visit-3").kind(InspectionKind.FOCUSED_VISIT).ended("2026-10-16"));
        Register register = new RegisterResolver(Frameworks.load())
                .resolve(Authorities.load().byId("wiltshire").orElseThrow(), Decided.untouched(findings));

        List<Passage> passages = Passages.of(register, findings);

        assertThat(passages)
                .extracting(Passage::grade)
                .containsExactly(null, Grade.INADEQUATE, Grade.INADEQUATE, Grade.GOOD, Grade.GOOD, null, null);
    }

    @Test
    void words_that_are_an_item_and_speak_of_themes_are_one_passage() {
        List<FindingRecorded> findings =
                read(Report.in("full-1").ended("2019-05-17").priorityActions("The front door works well.", "Act now."));
        Register register = new RegisterResolver(Frameworks.load())
                .resolve(Authorities.load().byId("wiltshire").orElseThrow(), Decided.untouched(findings));

        List<Passage> passages = Passages.of(register, findings);

        assertThat(passages).extracting(Passage::text).containsExactly("The front door works well.", "Act now.");
        assertThat(passages.getFirst().tags()).hasSize(1);
        assertThat(PassageLabels.of(passages.getLast(), "South West"))
                .contains("region:South West", "role:priority_action", "polarity:improvement", "year:2019");
    }

    private static List<FindingRecorded> read(Report... reports) {
        return Arrays.stream(reports).map(Report::build).toList();
    }
}
