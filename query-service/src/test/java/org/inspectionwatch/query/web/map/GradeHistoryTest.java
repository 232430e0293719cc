package org.inspectionwatch.query.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.register.RegisterResolver;
import org.junit.jupiter.api.Test;

class GradeHistoryTest {
    private final Frameworks frameworks = Frameworks.load();
    private final Authorities authorities = Authorities.load();
    private final Comparer comparer = new Comparer(frameworks);

    @Test
    void each_day_has_the_ratings_of_the_register_as_of_that_day() {
        Register register = register(
                Report.in("a").ended("2019-06-19").published("2019-08-01").allGrades(Grade.INADEQUATE),
                Report.article("b").published("2021-05-04").inspected("2021-04").overall(Grade.GOOD),
                Report.in("c").ended("2023-09-29").published("2023-11-20").allGrades(Grade.GOOD),
                Report.in("d").ended("2026-06-12").published("2026-07-20").leaders(Grade.OUTSTANDING));
        GradeHistory history = GradeHistory.of(register, comparer);

        assertThat(List.of(
                        "2019-07-31",
                        "2019-08-01",
                        "2021-05-04",
                        "2023-11-19",
                        "2023-11-20",
                        "2026-07-20",
                        "2030-01-01"))
                .map(LocalDate::parse)
                .allSatisfy(day -> assertThat(history.on(day)).isEqualTo(comparer.current(register.asOf(day))));
    }

    @Test
    void a_tile_has_the_grade_of_the_day_and_none_before_it() {
        Register register = register(
                Report.in("a").ended("2019-06-19").published("2019-08-01").allGrades(Grade.INADEQUATE));

        assertThat(tile("2019-07-31", JudgementLine.OVERALL, register).grade()).isNull();
        assertThat(tile("2019-08-01", JudgementLine.OVERALL, register).grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(tile("2019-08-01", JudgementLine.OVERALL, register).since()).isEqualTo("2019-08-01");
    }

    @Test
    void an_overall_grade_that_is_no_longer_given_is_not_shown_as_if_it_stood() {
        Register register = register(
                Report.in("a").ended("2023-09-29").published("2023-11-20").allGrades(Grade.GOOD),
                Report.in("b").ended("2026-06-12").published("2026-07-20").leaders(Grade.OUTSTANDING));

        MapTile overall = tile("2026-08-01", JudgementLine.OVERALL, register);
        assertThat(overall.grade()).isNull();
        assertThat(overall.ended()).isTrue();
        assertThat(tile("2026-08-01", JudgementLine.LEADERS, register).grade()).isEqualTo(Grade.OUTSTANDING);
        assertThat(tile("2026-07-19", JudgementLine.OVERALL, register).grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void a_grade_that_waits_for_a_person_leaves_the_one_before_and_a_mark() {
        Register register = register(
                Report.in("a").ended("2019-06-19").published("2019-08-01").allGrades(Grade.GOOD),
                Report.in("b")
                        .ended("2023-09-29")
                        .published("2023-11-20")
                        .overall(Grade.INADEQUATE)
                        .needsReview("overall", "Two places disagree."));

        MapTile tile = tile("2024-01-01", JudgementLine.OVERALL, register);
        assertThat(tile.grade()).isEqualTo(Grade.GOOD);
        assertThat(tile.awaitingReview()).isTrue();
    }

    @Test
    void counts_name_each_grade_and_those_without() {
        Register register = register(
                Report.in("a").ended("2019-06-19").published("2019-08-01").allGrades(Grade.GOOD));

        MapOfDay map = map("2024-01-01", JudgementLine.OVERALL, register);

        assertThat(map.counts())
                .containsExactly(
                        new MapCount(Grade.OUTSTANDING, 0, 0, 0),
                        new MapCount(Grade.GOOD, 1, 0, 0),
                        new MapCount(Grade.REQUIRES_IMPROVEMENT, 0, 0, 0),
                        new MapCount(Grade.INADEQUATE, 0, 0, 0),
                        new MapCount(null, map.tiles().size() - 1, 0, 0));
        assertThat(map.regions()).hasSize(9);
    }

    @Test
    void grades_that_articles_alone_report_are_counted_among_the_others_and_told_apart() {
        Register register = register(
                Report.article("b").published("2021-05-04").inspected("2021-04").overall(Grade.GOOD));

        assertThat(map("2022-01-01", JudgementLine.OVERALL, register).counts())
                .contains(new MapCount(Grade.GOOD, 1, 1, 0));
    }

    @Test
    void an_authority_whose_only_grade_waits_for_a_person_is_held_for_review() {
        Register register = register(Report.in("a")
                .ended("2019-06-19")
                .published("2019-08-01")
                .overall(Grade.GOOD)
                .needsReview("overall", "Two places disagree."));

        MapOfDay map = map("2020-01-01", JudgementLine.OVERALL, register);
        MapTile tile = tile("2020-01-01", JudgementLine.OVERALL, register);
        assertThat(tile.words()).isEqualTo("Wiltshire: held for review");
        assertThat(tile.letters()).isEqualTo("?");
        assertThat(map.counts().getLast())
                .isEqualTo(new MapCount(null, map.tiles().size(), 0, 1));
        assertThat(tile("2019-07-31", JudgementLine.OVERALL, register).held()).isFalse();
        assertThat(tile("2020-01-01", JudgementLine.LEADERS, register).held()).isFalse();
    }

    private MapTile tile(String day, JudgementLine line, Register register) {
        return map(day, line, register).tiles().stream()
                .filter(tile -> tile.tile().authorityId().equals("wiltshire"))
                .findFirst()
                .orElseThrow();
    }

    private MapOfDay map(String day, JudgementLine line, Register register) {
        return MapOfDay.of(
                LocalDate.parse(day),
                line,
                TileMap.load(),
                authorities,
                Map.of("wiltshire", GradeHistory.of(register, comparer)));
    }

    private Register register(Report... reports) {
        return new RegisterResolver(frameworks)
                .resolve(
                        authorities.byId("wiltshire").orElseThrow(),
                        Arrays.stream(reports).map(Report::build).toList());
    }
}
