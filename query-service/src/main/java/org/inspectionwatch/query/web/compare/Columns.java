package org.inspectionwatch.query.web.compare;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.compare.ComparedAuthority;
import org.inspectionwatch.query.compare.Comparisons;
import org.inspectionwatch.query.standing.Standings;
import org.inspectionwatch.query.web.authority.AuthorityDrawings;
import org.inspectionwatch.query.web.authority.RatingCell;
import org.inspectionwatch.query.web.authority.TableRow;
import org.inspectionwatch.query.web.drawing.Drawing;
import org.inspectionwatch.query.web.drawing.Picture;
import org.inspectionwatch.query.web.drawing.Scenes;
import org.inspectionwatch.query.web.drawing.TallPicture;
import org.inspectionwatch.query.web.drawing.WidePicture;
import org.jspecify.annotations.Nullable;

/** Makes what the page that compares shows. */
@Singleton
class Columns {
    private final Comparisons comparisons;
    private final Standings standings;
    private final AuthorityDrawings drawings;

    Columns(Comparisons comparisons, Standings standings, AuthorityDrawings drawings) {
        this.comparisons = comparisons;
        this.standings = standings;
        this.drawings = drawings;
    }

    LocalDate day(@Nullable LocalDate asOf) {
        return standings.day(asOf);
    }

    /** In the order given. */
    List<Column> of(List<Authority> compared, @Nullable LocalDate asOf) {
        List<String> ids = compared.stream().map(Authority::authorityId).toList();
        return comparisons.of(compared, asOf).authorities().stream()
                .map(each -> column(each, ids, asOf))
                .toList();
    }

    /** Judgement by judgement, for a desk and for a phone, with a lane for each authority. */
    List<Picture> pictures(List<Authority> compared, @Nullable LocalDate asOf) {
        if (compared.isEmpty()) {
            return List.of();
        }
        List<Drawing> drawn =
                compared.stream().map(authority -> drawings.of(authority, asOf)).toList();
        return TableRow.COLUMNS.stream()
                .flatMap(line -> Scenes.beside(drawn, line).stream())
                .flatMap(scene -> Stream.of(WidePicture.of(scene), TallPicture.of(scene)))
                .toList();
    }

    /** Address of the page that compares these. */
    static String address(List<String> ids, @Nullable LocalDate asOf) {
        String query = Stream.concat(
                        ids.stream().map(id -> "authority_id=" + id),
                        Stream.ofNullable(asOf).map(day -> "asOf=" + day))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/compare" : "/compare?" + query;
    }

    private static Column column(ComparedAuthority each, List<String> ids, @Nullable LocalDate asOf) {
        return new Column(
                each,
                RatingCell.of(each.ratings()),
                address(
                        ids.stream()
                                .filter(id -> !id.equals(each.authorityId()))
                                .toList(),
                        asOf));
    }
}
