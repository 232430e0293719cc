package org.inspectionwatch.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.api.Test;

class ComparerTest {
    private final Frameworks frameworks = Frameworks.load();
    private final Authority authority = Authorities.load().byId("wiltshire").orElseThrow();
    private final RegisterResolver resolver = new RegisterResolver(frameworks);
    private final Comparer comparer = new Comparer(frameworks);

    @Test
    void the_first_grade_is_no_change() {
        assertThat(only(ilacs("2019-06-19", Grade.GOOD)).outcome()).isEqualTo(Outcome.FIRST_MADE);
    }

    @Test
    void steps_are_counted_along_the_scale() {
        Comparison last = last(ilacs("2019-06-19", Grade.INADEQUATE), ilacs("2023-09-29", Grade.GOOD));

        assertThat(last.outcome()).isEqualTo(Outcome.IMPROVED);
        assertThat(last.steps()).isEqualTo(2);
        assertThat(last.flags()).isEmpty();
    }

    @Test
    void frameworks_are_compared_with_a_flag() {
        Comparison last = last(sif("2015-07-16").overall(Grade.GOOD), ilacs("2019-06-19", Grade.REQUIRES_IMPROVEMENT));

        assertThat(last.outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(last.flags()).containsExactly(ComparabilityFlag.CROSS_FRAMEWORK);
    }

    @Test
    void the_joint_judgement_is_compared_with_children_in_care_and_not_with_care_leavers() {
        List<Comparison> comparisons = compare(
                Report.in("a").ended("2019-06-19").grade(Judgement.IN_CARE_AND_LEAVERS, Grade.GOOD),
                Report.in("b")
                        .ended("2023-09-29")
                        .grade(Judgement.IN_CARE, Grade.OUTSTANDING)
                        .grade(Judgement.CARE_LEAVERS, Grade.INADEQUATE));

        assertThat(of(comparisons, Judgement.IN_CARE).outcome()).isEqualTo(Outcome.IMPROVED);
        assertThat(of(comparisons, Judgement.IN_CARE).flags()).containsExactly(ComparabilityFlag.SCOPE_CHANGED);
        assertThat(of(comparisons, Judgement.CARE_LEAVERS).outcome()).isEqualTo(Outcome.FIRST_MADE);
    }

    @Test
    void adequate_is_not_requires_improvement() {
        Report adequate =
                Report.in("c").kind(InspectionKind.CP_2012).ended("2012-10-10").overall(Grade.ADEQUATE);

        assertThat(last(adequate, sif("2015-07-16").overall(Grade.REQUIRES_IMPROVEMENT))
                        .outcome())
                .isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(last(adequate, sif("2015-07-16").overall(Grade.GOOD)).outcome())
                .isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void the_overall_grade_is_discontinued_once() {
        List<Comparison> comparisons = compare(
                ilacs("2023-09-29", Grade.GOOD),
                Report.in("b").ended("2026-06-12").leaders(Grade.GOOD),
                Report.in("c").ended("2029-06-12").leaders(Grade.OUTSTANDING));

        assertThat(comparisons)
                .filteredOn(comparison -> comparison.outcome() == Outcome.DISCONTINUED)
                .hasSize(1);
        assertThat(of(comparisons, Judgement.LEADERS).outcome()).isEqualTo(Outcome.IMPROVED);
    }

    @Test
    void a_grade_in_review_is_compared_with_nothing_and_nothing_with_it() {
        Report doubted = ilacs("2019-06-19", Grade.INADEQUATE).needsReview("judgements.overall", "It is smudged.");

        List<Comparison> comparisons =
                compare(sif("2015-07-16").overall(Grade.GOOD), doubted, ilacs("2023-09-29", Grade.OUTSTANDING));

        assertThat(comparisons)
                .extracting(Comparison::outcome)
                .containsExactly(Outcome.FIRST_MADE, Outcome.NOT_COMPARABLE, Outcome.NOT_COMPARABLE);
    }

    @Test
    void a_grade_that_a_report_lacks_hides_the_one_before_it() {
        List<Comparison> comparisons = compare(
                Report.in("a").ended("2019-06-19").leaders(Grade.GOOD),
                Report.in("b").ended("2021-06-19").overall(Grade.GOOD),
                Report.in("c").ended("2023-09-29").leaders(Grade.OUTSTANDING));

        assertThat(of(comparisons, Judgement.LEADERS).outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
    }

    @Test
    void a_report_that_speaks_of_another_grade_before_is_not_compared() {
        Comparison last = last(
                sif("2015-07-16").overall(Grade.GOOD),
                ilacs("2023-09-29", Grade.REQUIRES_IMPROVEMENT).previously(Grade.INADEQUATE));

        assertThat(last.outcome()).isEqualTo(Outcome.NOT_COMPARABLE);
        assertThat(last.reason()).contains("inadequate").contains("good");
    }

    @Test
    void the_safeguarding_board_is_never_compared_with_the_council() {
        Report board = Report.in("l")
                .kind(InspectionKind.LSCB_REVIEW)
                .body(Body.LSCB)
                .ended("2015-07-16")
                .overall(Grade.INADEQUATE);

        assertThat(compare(board, ilacs("2019-06-19", Grade.GOOD)))
                .extracting(Comparison::outcome)
                .containsOnly(Outcome.FIRST_MADE);
    }

    @Test
    void history_that_an_article_mentions_is_never_news() {
        List<Comparison> comparisons = compare(
                sif("2015-07-16").overall(Grade.GOOD),
                Report.article("h").history().inspected("2019").overall(Grade.INADEQUATE));

        assertThat(comparisons.getLast().outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(comparisons.getLast().isRatingChange()).isFalse();
    }

    @Test
    void reports_are_compared_as_if_articles_did_not_exist() {
        List<Comparison> comparisons = compare(
                sif("2015-07-16").overall(Grade.GOOD),
                Report.article("a").inspected("2019-06").overall(Grade.INADEQUATE),
                ilacs("2023-09-29", Grade.GOOD));

        assertThat(comparisons)
                .filteredOn(comparison -> comparison.basis() == Basis.OFFICIAL)
                .extracting(Comparison::outcome)
                .containsExactly(Outcome.FIRST_MADE, Outcome.UNCHANGED);
        assertThat(comparisons)
                .filteredOn(comparison -> comparison.basis() == Basis.REPORTED)
                .extracting(Comparison::outcome)
                .containsExactly(Outcome.DECLINED, Outcome.IMPROVED);
    }

    @Test
    void a_current_rating_stands_since_the_grade_last_moved() {
        Register register = register(
                sif("2015-07-16").overall(Grade.REQUIRES_IMPROVEMENT),
                ilacs("2019-06-19", Grade.GOOD),
                ilacs("2023-09-29", Grade.GOOD));

        CurrentRating rating = comparer.current(register).getFirst();

        assertThat(rating.grade()).isEqualTo(Grade.GOOD);
        assertThat(rating.since()).hasToString("2019-08-18");
        assertThat(rating.published()).hasToString("2023-11-28");
    }

    @Test
    void a_rating_stands_since_its_judgement_is_made_again() {
        Register register = register(
                sif("2015-10-08").grade(Judgement.CARE_LEAVERS, Grade.GOOD),
                ilacs("2019-07-19", Grade.REQUIRES_IMPROVEMENT),
                ilacs("2023-07-28", Grade.GOOD).grade(Judgement.CARE_LEAVERS, Grade.GOOD));

        assertThat(comparer.current(register))
                .filteredOn(rating -> rating.line() == JudgementLine.CARE_LEAVERS)
                .singleElement()
                .satisfies(rating -> {
                    assertThat(rating.since()).isEqualTo(rating.published()).hasYear(2023);
                    assertThat(rating.discontinued()).isFalse();
                });
    }

    @Test
    void the_overall_grade_of_one_service_is_discontinued_once_all_services_are_inspected() {
        Register register = register(
                Report.in("one-service")
                        .kind(InspectionKind.LAC_2013)
                        .ended("2013-07-19")
                        .overall(Grade.INADEQUATE),
                sif("2015-10-08").overall(Grade.REQUIRES_IMPROVEMENT),
                ilacs("2023-07-28", Grade.GOOD));

        assertThat(comparer.current(register))
                .filteredOn(rating -> rating.line() == JudgementLine.SINGLE_SERVICE)
                .singleElement()
                .satisfies(rating -> assertThat(rating.discontinued()).isTrue());
    }

    private static Report ilacs(String end, Grade overall) {
        return Report.in("ilacs-" + end).ended(end).overall(overall);
    }

    private static Report sif(String end) {
        return Report.in("sif-" + end).kind(InspectionKind.SIF).ended(end);
    }

    private Comparison only(Report report) {
        return compare(report).getFirst();
    }

    private Comparison last(Report... reports) {
        return compare(reports).getLast();
    }

    private static Comparison of(List<Comparison> comparisons, Judgement judgement) {
        return comparisons.stream()
                .filter(comparison -> comparison.judgement() == judgement)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<Comparison> compare(Report... reports) {
        return comparer.compare(register(reports));
    }

    private Register register(Report... reports) {
        return resolver.resolve(
                authority, Arrays.stream(reports).map(Report::build).toList());
    }
}
