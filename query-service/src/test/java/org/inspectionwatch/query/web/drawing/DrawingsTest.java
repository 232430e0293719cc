package org.inspectionwatch.query.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.change.Outcome;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.api.Test;

class DrawingsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Frameworks frameworks = Frameworks.load();
    private final Authorities authorities = Authorities.load();

    @Test
    void a_grade_stands_from_the_day_it_was_out_until_the_next_one_was() {
        Lane overall = lane(
                JudgementLine.OVERALL,
                ilacs("a", "2019-06-19", "2019-08-01", Grade.INADEQUATE),
                ilacs("b", "2023-09-29", "2023-11-20", Grade.GOOD));

        assertThat(overall.bars())
                .extracting(Bar::from)
                .map(LocalDate::toString)
                .containsExactly("2019-08-01", "2023-11-20");
        assertThat(overall.bars()).extracting(Bar::to).containsExactly(LocalDate.parse("2023-11-20"), TODAY);
        assertThat(overall.bars()).extracting(Bar::current).containsExactly(false, true);
        assertThat(overall.bars().getLast().outcome()).isEqualTo(Outcome.IMPROVED);
    }

    @Test
    void the_overall_bar_ends_where_a_report_gives_no_overall_grade_any_more() {
        Lane overall = lane(
                JudgementLine.OVERALL,
                ilacs("a", "2023-09-29", "2023-11-20", Grade.GOOD),
                Report.in("b").ended("2026-06-12").published("2026-07-20").leaders(Grade.GOOD));

        assertThat(overall.bars()).hasSize(1);
        assertThat(overall.bars().getFirst().current()).isFalse();
        assertThat(overall.bars().getFirst().to()).isEqualTo("2026-07-20");
        assertThat(overall.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.reason()).isEqualTo("No overall grade is given any more");
            assertThat(gap.to()).isEqualTo(TODAY);
        });
    }

    @Test
    void care_leavers_have_a_gap_while_they_were_judged_with_children_in_care() {
        Report[] history = {
            Report.in("a")
                    .kind(InspectionKind.SIF)
                    .ended("2015-07-16")
                    .published("2015-09-01")
                    .overall(Grade.GOOD)
                    .grade(Judgement.IN_CARE, Grade.GOOD)
                    .grade(Judgement.CARE_LEAVERS, Grade.REQUIRES_IMPROVEMENT),
            Report.in("b")
                    .ended("2019-06-19")
                    .published("2019-08-01")
                    .overall(Grade.GOOD)
                    .grade(Judgement.IN_CARE_AND_LEAVERS, Grade.OUTSTANDING),
            ilacs("c", "2023-09-29", "2023-11-20", Grade.GOOD)
        };

        assertThat(lane(JudgementLine.CARE_LEAVERS, history).gaps())
                .containsExactly(new Gap(
                        LocalDate.parse("2019-08-01"),
                        LocalDate.parse("2023-11-20"),
                        "Care leavers were judged together with children in care",
                        "with children in care"));
        assertThat(lane(JudgementLine.IN_CARE, history).bars())
                .extracting(Bar::judgement)
                .containsExactly(Judgement.IN_CARE, Judgement.IN_CARE_AND_LEAVERS, Judgement.IN_CARE);
    }

    @Test
    void a_grade_that_needs_review_is_a_mark_and_the_one_before_goes_on() {
        Lane overall = lane(
                JudgementLine.OVERALL,
                ilacs("a", "2019-06-19", "2019-08-01", Grade.GOOD),
                ilacs("b", "2023-09-29", "2023-11-20", Grade.INADEQUATE)
                        .needsReview("overall", "Two places disagree."));

        assertThat(overall.bars()).extracting(Bar::grade).containsExactly(Grade.GOOD);
        assertThat(overall.bars().getFirst().to()).isEqualTo(TODAY);
        assertThat(overall.doubts()).singleElement().satisfies(doubt -> {
            assertThat(doubt.grade()).isEqualTo(Grade.INADEQUATE);
            assertThat(doubt.reason()).isEqualTo("Two places disagree.");
        });
    }

    @Test
    void what_only_articles_say_is_marked_as_reported() {
        Lane overall = lane(
                JudgementLine.OVERALL,
                Report.article("a").published("2021-05-04").inspected("2021-04").overall(Grade.GOOD));

        assertThat(overall.bars()).extracting(Bar::basis).containsExactly(Basis.REPORTED);
    }

    @Test
    void visits_are_marks_with_their_trend() {
        Drawing drawing = drawing(
                Report.in("a")
                        .kind(InspectionKind.MONITORING_VISIT)
                        .ended("2021-06-19")
                        .published("2021-08-01")
                        .trend(Trend.PROGRESS),
                Report.in("b")
                        .kind(InspectionKind.FOCUSED_VISIT)
                        .ended("2022-06-19")
                        .published("2022-08-01")
                        .priorityActions("Answer calls."));

        assertThat(drawing.visits()).extracting(Visit::trend).containsExactly(Trend.PROGRESS, null);
        assertThat(drawing.visits()).extracting(Visit::priorityAction).containsExactly(false, true);
    }

    @Test
    void the_local_area_and_the_board_have_lanes_of_their_own() {
        Drawing drawing = drawing(
                ilacs("a", "2023-09-29", "2023-11-20", Grade.GOOD),
                Report.in("b")
                        .kind(InspectionKind.AREA_SEND)
                        .body(Body.LOCAL_AREA)
                        .ended("2024-06-19")
                        .grade(Judgement.SEND_OUTCOME, Grade.INCONSISTENT));

        assertThat(drawing.otherLanes()).extracting(Lane::line).containsExactly(JudgementLine.SEND_OUTCOME);
        assertThat(drawing.lanes().getFirst().bars())
                .singleElement()
                .satisfies(bar -> assertThat(bar.current()).isTrue());
    }

    @Test
    void a_successor_says_from_whom_it_took_over_and_that_no_grade_came_with_it() {
        Authority cumberland = authorities.byId("cumberland").orElseThrow();

        Drawing drawing = drawing(
                cumberland,
                Report.in("a").about("cumberland").ended("2024-06-19").overall(Grade.GOOD));

        assertThat(drawing.handovers())
                .containsExactly(
                        new Handover(LocalDate.parse("2023-04-01"), "Took over from Cumbria; no grade was inherited"));
    }

    @Test
    void the_bars_of_a_body_that_is_no_more_end_with_it() {
        Authority cumbria = authorities.byId("x-cumbria").orElseThrow();

        Drawing drawing = drawing(
                cumbria, Report.in("a").about("x-cumbria").ended("2017-11-19").overall(Grade.GOOD));

        assertThat(drawing.lanes().getFirst().bars().getFirst().to()).isEqualTo("2023-03-31");
        assertThat(drawing.handovers())
                .singleElement()
                .satisfies(handover ->
                        assertThat(handover.words()).isEqualTo("Taken over by Cumberland and Westmorland and Furness"));
    }

    @Test
    void the_axis_begins_with_the_year_of_the_first_inspection_and_has_bands_without_holes() {
        Drawing drawing =
                drawing(ilacs("a", "2014-06-19", "2014-08-01", Grade.GOOD).kind(InspectionKind.SIF));

        assertThat(drawing.axis()).isEqualTo(new Axis(LocalDate.parse("2014-01-01"), LocalDate.parse("2027-01-01")));
        assertThat(drawing.bands())
                .extracting(Band::shortName)
                .containsExactly("SIF", "ILACS 2018", "ILACS 2023", "ILACS 2026");
        assertThat(drawing.bands().getFirst().from()).isEqualTo(drawing.axis().from());
        for (int i = 1; i < drawing.bands().size(); i++) {
            assertThat(drawing.bands().get(i).from())
                    .isEqualTo(drawing.bands().get(i - 1).to());
        }
    }

    @Test
    void an_authority_of_which_nothing_is_known_has_an_empty_drawing() {
        assertThat(drawing().isEmpty()).isTrue();
        assertThat(Scenes.main(drawing())).isEmpty();
    }

    private Lane lane(JudgementLine line, Report... reports) {
        return drawing(reports).lanes().stream()
                .filter(lane -> lane.line() == line)
                .findFirst()
                .orElseThrow();
    }

    private Drawing drawing(Report... reports) {
        return drawing(authorities.byId("wiltshire").orElseThrow(), reports);
    }

    private Drawing drawing(Authority authority, Report... reports) {
        Register register = new RegisterResolver(frameworks)
                .resolve(authority, Arrays.stream(reports).map(Report::build).toList());
        return new Drawings(frameworks, authorities)
                .of(authority, register, new Comparer(frameworks).compare(register), TODAY);
    }

    private static Report ilacs(String publication, String ended, String published, Grade grade) {
        return Report.in(publication).ended(ended).published(published).allGrades(grade);
    }
}
