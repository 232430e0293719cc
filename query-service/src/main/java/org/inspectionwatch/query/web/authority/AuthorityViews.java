package org.inspectionwatch.query.web.authority;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.pages.Link;
import org.inspectionwatch.query.change.RatingChanges;
import org.inspectionwatch.query.inspection.InspectionDetail;
import org.inspectionwatch.query.passage.Passage;
import org.inspectionwatch.query.passage.Passages;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.web.drawing.Drawing;
import org.inspectionwatch.query.web.drawing.Drawings;
import org.inspectionwatch.query.web.drawing.Picture;
import org.inspectionwatch.query.web.drawing.Scene;
import org.inspectionwatch.query.web.drawing.Scenes;
import org.inspectionwatch.query.web.drawing.TallPicture;
import org.inspectionwatch.query.web.drawing.WidePicture;
import org.jspecify.annotations.Nullable;

/** Makes what the page of an authority shows. */
@Singleton
class AuthorityViews {
    private static final int THEMES = 5;
    private static final int QUOTES = 2;
    private static final int THEMES_OF_ONE = 12;
    private static final int QUOTES_OF_ONE = 4;
    private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.reverseOrder());

    private final AuthorityReader reader;
    private final Surroundings surroundings;
    private final Authorities authorities;
    private final AuthorityDrawings drawings;
    private final InspectionViews inspectionViews;
    private final ThemeViews themes;

    AuthorityViews(
            AuthorityReader reader,
            Surroundings surroundings,
            Authorities authorities,
            AuthorityDrawings drawings,
            Frameworks frameworks,
            Taxonomy taxonomy) {
        this.reader = reader;
        this.surroundings = surroundings;
        this.authorities = authorities;
        this.drawings = drawings;
        this.inspectionViews = new InspectionViews(frameworks);
        this.themes = new ThemeViews(taxonomy);
    }

    /** As of that day, or of today where it is null. */
    AuthorityView of(Authority authority, @Nullable LocalDate asOf) {
        Known known = reader.read(authority, asOf);
        LocalDate day = drawings.day(asOf);
        Drawing drawing = drawings.of(authority, known.details(), day);
        List<InspectionView> inspections = inspections(known);
        List<Passage> passages = Passages.of(known.register(), counted(known));
        return new AuthorityView(
                authority,
                day,
                asOf != null,
                known.settling(),
                RatingLine.standing(known.ratings()),
                RatingLine.others(known.ratings()),
                drawing,
                pictures(Scenes.main(drawing)),
                pictures(Scenes.other(drawing)),
                inspections.stream().map(TableRow::of).toList(),
                inspections,
                themes.of(passages, Polarity.STRENGTH, THEMES, QUOTES),
                themes.of(passages, Polarity.IMPROVEMENT, THEMES, QUOTES),
                ChangeGroup.of(RatingChanges.of(authority, known.register(), known.comparisons())),
                known.review(),
                sources(known),
                surroundings.neighbours(authority, asOf),
                surroundings.next(authority, asOf),
                links(authority.predecessors()),
                links(authority.successors()));
    }

    /** One inspection of the authority as of today, or empty where it has none of that id. */
    Optional<OneInspection> inspection(Authority authority, String inspectionId) {
        Known known = reader.read(authority, null);
        return known.details().stream()
                .filter(detail -> detail.inspection().inspectionId().equals(inspectionId))
                .map(detail -> one(detail, known))
                .findFirst();
    }

    private OneInspection one(InspectionDetail detail, Known known) {
        List<Passage> passages = Passages.of(
                known.register(), findings(detail.inspection(), known).toList());
        return new OneInspection(
                inspectionViews.of(detail, known.findings()),
                themes.of(passages, Polarity.STRENGTH, THEMES_OF_ONE, QUOTES_OF_ONE),
                themes.of(passages, Polarity.IMPROVEMENT, THEMES_OF_ONE, QUOTES_OF_ONE));
    }

    private List<InspectionView> inspections(Known known) {
        return known.details().stream()
                .map(detail -> inspectionViews.of(detail, known.findings()))
                .sorted(Comparator.comparing(view -> Drawings.out(view.inspection()), LATEST))
                .toList();
    }

    /** The findings of the inspections that are shown: those of later ones are not, as of a day in the past. */
    private static Collection<FindingRecorded> counted(Known known) {
        return known.register().inspections().stream()
                .flatMap(inspection -> findings(inspection, known))
                .toList();
    }

    private static Stream<FindingRecorded> findings(Inspection inspection, Known known) {
        return inspection.findings().stream()
                .flatMap(matched -> Stream.ofNullable(known.findings().get(matched.findingId())));
    }

    private static List<Picture> pictures(Optional<Scene> scene) {
        return scene.stream()
                .flatMap(each -> Stream.of(WidePicture.of(each), TallPicture.of(each)))
                .toList();
    }

    private static List<PublicationRef> sources(Known known) {
        return known.details().stream()
                .flatMap(detail -> detail.publications().stream())
                .distinct()
                .sorted(Comparator.comparing(PublicationRef::published, LATEST)
                        .thenComparing(PublicationRef::publicationId))
                .toList();
    }

    private List<Link> links(List<String> authorityIds) {
        return authorityIds.stream()
                .flatMap(id -> authorities.byId(id).stream())
                .map(authority -> new Link(authority.shortName(), "/authorities/" + authority.authorityId()))
                .toList();
    }
}
