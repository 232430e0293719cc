package org.inspectionwatch.query.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.Report;
import org.junit.jupiter.api.Test;

class RegisterResolverTest {
    private final RegisterResolver resolver = new RegisterResolver(Frameworks.load());
    private final Authorities authorities = Authorities.load();

    @Test
    void articles_join_the_report_of_their_inspection() {
        List<Inspection> inspections = inspections(
                Report.article("a-1").published("2023-12-10").overall(Grade.OUTSTANDING),
                Report.article("a-2").history().inspected("2023").overall(Grade.OUTSTANDING),
                Report.article("a-3").inspected("2023-09").overall(Grade.OUTSTANDING),
                Report.in("r-1").ended("2023-09-29").overall(Grade.OUTSTANDING));

        assertThat(inspections).hasSize(1);
        assertThat(inspections.getFirst().findings())
                .extracting(MatchedFinding::rule)
                .containsExactly(MatchRule.ANCHOR, MatchRule.MONTH, MatchRule.PUBLISHED, MatchRule.YEAR);
    }

    @Test
    void an_official_grade_beats_a_reported_one_and_the_other_is_kept() {
        Inspection inspection = inspections(
                        Report.article("a").inspected("2023-09").overall(Grade.GOOD),
                        Report.in("r").ended("2023-09-29").overall(Grade.OUTSTANDING))
                .getFirst();

        assertThat(inspection.best(Judgement.OVERALL).orElseThrow().grade()).isEqualTo(Grade.OUTSTANDING);
        assertThat(inspection
                        .assertion(Judgement.OVERALL, Basis.REPORTED)
                        .orElseThrow()
                        .grade())
                .isEqualTo(Grade.GOOD);
        assertThat(inspection
                        .assertion(Judgement.OVERALL, Basis.OFFICIAL)
                        .orElseThrow()
                        .differing())
                .extracting(Assertion.Differing::publicationId, Assertion.Differing::lostBy)
                .containsExactly(tuple("a", Precedence.BASIS));
    }

    @Test
    void an_amended_report_beats_the_first_one() {
        Assertion overall = inspections(
                        Report.in("first")
                                .published("2023-11-01")
                                .ended("2023-09-29")
                                .overall(Grade.GOOD),
                        Report.in("amended")
                                .published("2023-12-01")
                                .ended("2023-09-29")
                                .overall(Grade.OUTSTANDING))
                .getFirst()
                .assertions()
                .getFirst();

        assertThat(overall.grade()).isEqualTo(Grade.OUTSTANDING);
        assertThat(overall.held()).isEmpty();
        assertThat(overall.differing())
                .extracting(Assertion.Differing::grade, Assertion.Differing::lostBy)
                .containsExactly(tuple(Grade.GOOD, Precedence.RECENCY));
    }

    @Test
    void reports_of_the_same_day_that_contradict_each_other_are_held_back() {
        Assertion overall = inspections(
                        Report.in("one").ended("2023-09-29").overall(Grade.GOOD),
                        Report.in("other").ended("2023-09-29").overall(Grade.OUTSTANDING))
                .getFirst()
                .assertions()
                .getFirst();

        assertThat(overall.held()).hasSize(1);
        assertThat(overall.stands()).isFalse();
    }

    @Test
    void a_monitoring_visit_is_not_the_inspection_beside_it() {
        List<Inspection> inspections = inspections(
                Report.in("r").ended("2023-09-29").overall(Grade.INADEQUATE),
                Report.in("v").kind(InspectionKind.MONITORING_VISIT).ended("2023-10-05"));

        assertThat(inspections).hasSize(2);
    }

    @Test
    void a_year_that_fits_two_inspections_is_held_back_unless_the_grade_tells() {
        Report sif = Report.in("s").kind(InspectionKind.SIF).ended("2018-01-19").overall(Grade.GOOD);
        Report ilacs = Report.in("i").ended("2018-11-30").overall(Grade.INADEQUATE);
        Report vague = Report.article("v").kind(InspectionKind.FULL).history().inspected("2018");

        assertThat(inspections(sif, ilacs, vague.overall(Grade.GOOD))).hasSize(2);
        List<Inspection> unsure = inspections(sif, ilacs, vague.overall(Grade.REQUIRES_IMPROVEMENT));
        assertThat(unsure).hasSize(3).filteredOn(Inspection::needsReview).hasSize(1);
    }

    @Test
    void a_grade_from_before_an_authority_existed_is_not_its_own() {
        List<Inspection> inspections = inspections(
                "dorset",
                Report.in("r")
                        .about("dorset")
                        .kind(InspectionKind.SIF)
                        .ended("2016-03-10")
                        .overall(Grade.GOOD));

        assertThat(inspections.getFirst().authorityUnsure()).isTrue();
    }

    @Test
    void a_council_made_anew_without_predecessors_carries_on_its_record() {
        List<Inspection> inspections = inspections(
                "buckinghamshire",
                Report.in("r")
                        .about("buckinghamshire")
                        .kind(InspectionKind.SIF)
                        .ended("2014-06-25")
                        .overall(Grade.INADEQUATE));

        assertThat(inspections.getFirst().authorityUnsure()).isFalse();
    }

    @Test
    void an_overall_grade_from_april_2026_on_is_held_back() {
        Assertion overall = inspections(Report.in("r").ended("2026-06-12").overall(Grade.GOOD))
                .getFirst()
                .assertions()
                .getFirst();

        assertThat(overall.held())
                .containsExactly("An inspection under this framework makes no judgement named overall.");
    }

    @Test
    void an_inspection_of_a_day_after_its_document_was_fetched_is_held_back() {
        Inspection misprinted = inspections(Report.in("r").ended("2192-05-20").overall(Grade.INADEQUATE))
                .getFirst();

        assertThat(misprinted.needsReview()).isTrue();
        assertThat(misprinted.assertions().getFirst().held()).anyMatch(reason -> reason.contains("2192-05-20"));
        assertThat(misprinted.assertions().getFirst().stands()).isFalse();
    }

    @Test
    void a_finding_without_any_date_is_held_back() {
        assertThat(inspections(Report.article("a").overall(Grade.GOOD))
                        .getFirst()
                        .needsReview())
                .isTrue();
    }

    private List<Inspection> inspections(Report... reports) {
        return inspections("wiltshire", reports);
    }

    private List<Inspection> inspections(String authorityId, Report... reports) {
        return resolver.resolve(
                        authorities.byId(authorityId).orElseThrow(),
                        Arrays.stream(reports).map(Report::build).toList())
                .inspections();
    }
}
