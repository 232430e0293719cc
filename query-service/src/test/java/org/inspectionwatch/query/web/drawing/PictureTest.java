package org.inspectionwatch.query.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.change.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    static List<Function<Scene, Picture>> layouts() {
        return List.of(WidePicture::of, TallPicture::of);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everything_lies_within_the_picture(Function<Scene, Picture> layout) {
        Picture picture = layout.apply(scene(20));

        assertThat(Stream.concat(
                        picture.boxes().stream(), picture.spots().stream().map(Spot::box)))
                .allSatisfy(box -> {
                    assertThat(box.x()).isGreaterThanOrEqualTo(0);
                    assertThat(box.y()).isGreaterThanOrEqualTo(0);
                    assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width() + 0.5);
                    assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height() + 0.5);
                });
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void marks_of_visits_do_not_hide_each_other(Function<Scene, Picture> layout) {
        List<Box> marks = layout.apply(scene(20)).spots().stream()
                .map(Spot::box)
                .filter(box -> box.style().startsWith("visit"))
                .toList();

        assertThat(marks).hasSize(20);
        for (int i = 0; i < marks.size(); i++) {
            for (int j = i + 1; j < marks.size(); j++) {
                assertThat(apart(marks.get(i), marks.get(j)))
                        .as("%s and %s", marks.get(i), marks.get(j))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void each_part_says_all_in_words_and_leads_to_its_inspection(Function<Scene, Picture> layout) {
        List<Spot> spots = layout.apply(scene(1)).spots();

        assertThat(spots)
                .extracting(Spot::label)
                .contains(
                        "Overall effectiveness: inadequate, 1 August 2019 to 20 November 2023, by report",
                        "Overall effectiveness: good, since 20 November 2023, improved, as an article reports",
                        "Overall effectiveness: requires improvement on 1 March 2025, needs review and does not count yet. "
                                + "Two places disagree.",
                        "Monitoring visit, published 1 January 2020, progress, priority action");
        assertThat(spots).extracting(Spot::inspectionId).contains("first", "second", "doubtful", "visit-0");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_grade_is_never_told_by_its_colour_alone(Function<Scene, Picture> layout) {
        List<Spot> bars = layout.apply(scene(0)).spots().stream()
                .filter(spot -> spot.box().style().startsWith("bar"))
                .toList();

        assertThat(bars)
                .hasSize(2)
                .allSatisfy(spot -> assertThat(spot.words())
                        .singleElement()
                        .satisfies(words -> assertThat(words.text()).isNotEmpty()));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void each_of_five_lanes_has_its_name(Function<Scene, Picture> layout) {
        Scene one = scene(0);
        Track track = one.tracks().getFirst();
        Scene five = new Scene(
                one.id(),
                one.title(),
                one.description(),
                one.axis(),
                one.today(),
                one.bands(),
                Collections.nCopies(5, track),
                one.visits(),
                one.handovers());

        assertThat(layout.apply(five).words())
                .filteredOn(words -> words.style().contains("lane-name"))
                .hasSize(5)
                .allSatisfy(words -> assertThat(words.text()).isIn(track.label(), track.shortLabel()));
    }

    private static boolean apart(Box one, Box other) {
        return one.x() + one.width() <= other.x()
                || other.x() + other.width() <= one.x()
                || one.y() + one.height() <= other.y()
                || other.y() + other.height() <= one.y();
    }

    private static Scene scene(int visits) {
        Lane lane = new Lane(
                JudgementLine.OVERALL,
                List.of(
                        bar("2019-08-01", "2023-11-20", Grade.INADEQUATE, "first"),
                        new Bar(
                                LocalDate.parse("2023-11-20"),
                                TODAY,
                                true,
                                Judgement.OVERALL,
                                Grade.GOOD,
                                Basis.REPORTED,
                                Outcome.IMPROVED,
                                "second")),
                List.of(),
                List.of(new Doubt(
                        LocalDate.parse("2025-03-01"),
                        Grade.REQUIRES_IMPROVEMENT,
                        "Two places disagree.",
                        "doubtful")));
        return new Scene(
                "grades",
                "Grades",
                "What there is to see.",
                new Axis(LocalDate.parse("2019-01-01"), LocalDate.parse("2027-01-01")),
                TODAY,
                List.of(new Band("ILACS 2018 to 2022", "ILACS 2018", LocalDate.parse("2019-01-01"), TODAY)),
                List.of(new Track("wiltshire", "Overall effectiveness", "Overall", lane)),
                visits(visits),
                List.of());
    }

    private static List<Visit> visits(int count) {
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            visits.add(new Visit(
                    LocalDate.parse("2020-01-01").plusDays(40L * i),
                    InspectionKind.MONITORING_VISIT,
                    Trend.PROGRESS,
                    true,
                    false,
                    Basis.OFFICIAL,
                    "visit-" + i));
        }
        return visits;
    }

    private static Bar bar(String from, String to, Grade grade, String inspectionId) {
        return new Bar(
                LocalDate.parse(from),
                LocalDate.parse(to),
                false,
                Judgement.OVERALL,
                grade,
                Basis.OFFICIAL,
                Outcome.FIRST_MADE,
                inspectionId);
    }
}
