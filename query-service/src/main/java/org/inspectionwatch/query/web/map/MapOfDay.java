package org.inspectionwatch.query.web.map;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.web.drawing.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The map of a day.
 *
 * @param day which
 * @param line the judgement that it shows
 * @param tiles from north to south, west to east in each row
 */
public record MapOfDay(LocalDate day, JudgementLine line, List<MapTile> tiles) {
    /** Judgements that a map can show. */
    public static final List<JudgementLine> LINES = List.of(
            JudgementLine.OVERALL,
            JudgementLine.LEADERS,
            JudgementLine.HELP_PROTECTION,
            JudgementLine.IN_CARE,
            JudgementLine.CARE_LEAVERS);

    private static final Set<Grade> ALWAYS_COUNTED =
            EnumSet.of(Grade.OUTSTANDING, Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE);

    public MapOfDay {
        tiles = List.copyOf(tiles);
    }

    /** Puts the grades of that day on the tiles of the authorities of that day. */
    static MapOfDay of(
            LocalDate day,
            JudgementLine line,
            TileMap map,
            Authorities authorities,
            Map<String, GradeHistory> histories) {
        return new MapOfDay(
                day,
                line,
                map.on(day, authorities).stream()
                        .map(tile -> tile(
                                tile,
                                authorities.byId(tile.authorityId()).orElseThrow(),
                                Optional.ofNullable(histories.get(tile.authorityId()))
                                        .map(history -> history.known(day))
                                        .orElse(GradeHistory.Known.NOTHING),
                                line))
                        .toList());
    }

    /** The name of the judgement. */
    public String lineName() {
        return Wording.line(line);
    }

    /** Names of all judgements that a map can show, in the order of {@link #LINES}. */
    public List<LineChoice> lines() {
        return LINES.stream()
                .map(each -> new LineChoice(each.slug(), Wording.line(each), each == line))
                .toList();
    }

    /** How many have each grade, the best first, those without one last. */
    public List<MapCount> counts() {
        return Stream.concat(
                        Arrays.stream(Grade.values())
                                .map(this::count)
                                .filter(count -> count.authorities() > 0 || ALWAYS_COUNTED.contains(count.grade())),
                        Stream.of(count(null)))
                .toList();
    }

    /** How many have a grade. */
    public int known() {
        return (int) tiles.stream().filter(tile -> tile.grade() != null).count();
    }

    /** How many have no grade because the judgement is no longer made of them. */
    public int ended() {
        return (int) tiles.stream().filter(MapTile::ended).count();
    }

    /** The same as lists, region by region. */
    public List<MapRegion> regions() {
        return tiles.stream()
                .sorted(Comparator.comparing(MapTile::name, String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.groupingBy(MapTile::region, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(region -> new MapRegion(region.getKey(), region.getValue()))
                .toList();
    }

    /**
     * A judgement to choose.
     *
     * @param value in the address
     * @param label for people
     * @param chosen whether it is shown
     */
    public record LineChoice(String value, String label, boolean chosen) {}

    private MapCount count(@Nullable Grade grade) {
        List<MapTile> counted =
                tiles.stream().filter(tile -> tile.grade() == grade).toList();
        return new MapCount(
                grade,
                counted.size(),
                (int) counted.stream().filter(MapTile::reported).count(),
                (int) counted.stream().filter(MapTile::held).count());
    }

    /** The official grade where there is one, and else what articles report. */
    private static Optional<CurrentRating> rating(List<CurrentRating> ratings, JudgementLine line) {
        return ratings.stream()
                .filter(rating -> rating.line() == line && rating.body() == Body.COUNCIL)
                .min(Comparator.comparing(CurrentRating::basis));
    }

    private static MapTile tile(Tile tile, Authority authority, GradeHistory.Known known, JudgementLine line) {
        Optional<CurrentRating> rating = rating(known.ratings(), line);
        Optional<CurrentRating> standing = rating.filter(each -> !each.discontinued());
        return new MapTile(
                tile,
                authority.shortName(),
                authority.region(),
                standing.map(CurrentRating::grade).orElse(null),
                standing.map(CurrentRating::basis).orElse((Basis) null),
                standing.map(CurrentRating::since).orElse(null),
                rating.filter(CurrentRating::discontinued).isPresent(),
                rating.map(CurrentRating::awaitingReview).orElse(known.held().contains(line)));
    }
}
