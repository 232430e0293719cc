package org.inspectionwatch.query.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Reorganisation;
import org.inspectionwatch.contracts.reference.Reorganisations;
import org.junit.jupiter.api.Test;

class TileMapTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Authorities authorities = Authorities.load();
    private final TileMap map = TileMap.load();

    @Test
    void each_authority_has_exactly_one_tile() {
        assertThat(map.all())
                .extracting(Tile::authorityId)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        authorities.all().stream().map(Authority::authorityId).toList());
    }

    @Test
    void the_map_of_today_shows_all_153() {
        assertThat(map.on(TODAY, authorities)).hasSize(153);
    }

    @Test
    void labels_are_short_and_unique() {
        assertThat(map.all()).extracting(Tile::label).doesNotHaveDuplicates().allMatch(label -> label.length() == 3);
    }

    @Test
    void no_two_authorities_of_a_day_share_a_place() {
        List<LocalDate> turns = Reorganisations.load().all().stream()
                .map(Reorganisation::effectiveOn)
                .flatMap(day -> Stream.of(day.minusDays(1), day))
                .toList();

        assertThat(turns)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(map.on(day, authorities))
                        .extracting(tile -> List.of(tile.row(), tile.column()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void a_successor_takes_the_place_of_the_body_before_it() {
        LocalDate last = LocalDate.parse("2019-03-31");

        assertThat(ids(last))
                .contains("x-dorset-cc", "x-bournemouth", "x-poole")
                .doesNotContain("dorset");
        assertThat(ids(last.plusDays(1)))
                .contains("dorset", "bournemouth-christchurch-and-poole")
                .doesNotContain("x-dorset-cc", "x-bournemouth", "x-poole");
        assertThat(place("x-dorset-cc")).isEqualTo(place("dorset"));
    }

    @Test
    void a_council_that_inspections_treat_as_going_on_has_no_hole_before_its_legal_beginning() {
        assertThat(ids(LocalDate.parse("2015-01-01"))).contains("buckinghamshire");
    }

    @Test
    void the_map_of_a_day_has_the_authorities_that_the_tables_of_that_day_have() {
        assertThat(new MapTimes(TODAY, TODAY).quarters())
                .allSatisfy(day -> assertThat(ids(day))
                        .containsExactlyInAnyOrderElementsOf(authorities.on(day).stream()
                                .map(Authority::authorityId)
                                .toList()));
    }

    @Test
    void north_is_above_south_and_west_is_left_of_east() {
        assertThat(tile("northumberland").row()).isLessThan(tile("kent").row());
        assertThat(tile("leeds").row()).isLessThan(tile("leicester").row());
        assertThat(tile("cornwall").column()).isLessThan(tile("norfolk").column());
        assertThat(tile("liverpool").column()).isLessThan(tile("hull").column());
    }

    @Test
    void london_boroughs_lie_as_londoners_know_them() {
        assertThat(tile("enfield").row()).isLessThan(tile("croydon").row());
        assertThat(tile("hillingdon").column()).isLessThan(tile("havering").column());
        assertThat(tile("islington").column()).isEqualTo(tile("city-of-london").column());
        assertThat(tile("hackney").row()).isEqualTo(tile("islington").row());
        assertThat(tile("city-of-london").row()).isLessThan(tile("southwark").row());
        assertThat(tile("sutton").row()).isGreaterThan(tile("merton").row());
    }

    private List<String> ids(LocalDate day) {
        return map.on(day, authorities).stream().map(Tile::authorityId).toList();
    }

    private List<Integer> place(String authorityId) {
        return List.of(tile(authorityId).row(), tile(authorityId).column());
    }

    private Tile tile(String authorityId) {
        return map.of(authorityId).orElseThrow();
    }
}
