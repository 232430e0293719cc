package org.inspectionwatch.query.web.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.pages.Link;
import org.inspectionwatch.query.neighbour.StatisticalNeighbours;
import org.inspectionwatch.query.register.ReviewItem;
import org.inspectionwatch.query.web.drawing.Drawing;
import org.inspectionwatch.query.web.drawing.Picture;
import org.inspectionwatch.query.window.NextInspection;

/**
 * What the page of an authority shows.
 *
 * @param authority whose page
 * @param day the day that it is about
 * @param past whether that day was asked for
 * @param settling whether newer findings are being worked in
 * @param current grades that stand
 * @param formerly last grades of what is no longer judged, and of other bodies
 * @param drawing what the pictures show
 * @param pictures of the judgements of today's frameworks, for a desk and for a phone; empty where nothing is known
 * @param otherPictures likewise of other judgements
 * @param table the same in words, the latest first
 * @param inspections the latest first
 * @param praised themes of most praise
 * @param criticised themes of most criticism
 * @param changes rating changes, the latest first
 * @param review what a person should look at
 * @param sources publications that this page rests on, the latest first
 * @param neighbours the authority itself and then those like it, the closest first; empty where it has none
 * @param next when its next full inspection is to be expected
 * @param before bodies that it took over from
 * @param after bodies that took over from it
 */
public record AuthorityView(
        Authority authority,
        LocalDate day,
        boolean past,
        boolean settling,
        List<RatingLine> current,
        List<RatingLine> formerly,
        Drawing drawing,
        List<Picture> pictures,
        List<Picture> otherPictures,
        List<TableRow> table,
        List<InspectionView> inspections,
        List<ThemeView> praised,
        List<ThemeView> criticised,
        List<ChangeGroup> changes,
        List<ReviewItem> review,
        List<PublicationRef> sources,
        List<NeighbourLine> neighbours,
        NextInspection next,
        List<Link> before,
        List<Link> after) {
    private static final int CLOSEST = 3;

    /** Which list of neighbours it is, and where it is from. */
    public String edition() {
        return StatisticalNeighbours.EDITION;
    }

    /** Query of the page that compares it with the three closest neighbours. */
    public String withNeighbours() {
        return neighbours.stream()
                .limit(1 + CLOSEST)
                .map(line -> "authority_id=" + line.row().authorityId())
                .collect(Collectors.joining("&"));
    }

    /** Whether any inspection is known. */
    public boolean isKnown() {
        return !inspections.isEmpty();
    }
}
