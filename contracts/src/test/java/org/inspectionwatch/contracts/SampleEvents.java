package org.inspectionwatch.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.event.AnnouncementRetracted;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.AuthoritySucceeded;
import org.inspectionwatch.contracts.event.ComparabilityFlag;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.contracts.event.PublicationWithdrawn;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingConfirmed;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingCurrent;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.event.Reading;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.IlacsLength;
import org.inspectionwatch.contracts.finding.InspectionClaim;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Previous;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;

/** An event of each type with every part filled. */
public final class SampleEvents {
    private static final Instant TIME = Instant.parse("2019-05-08T09:12:44Z");
    private static final LocalDate PUBLISHED = LocalDate.of(2019, 5, 8);
    private static final PublicationRef PUBLICATION = new PublicationRef(
            "pub-1",
            2,
            DeterministicId.contentHash(new byte[] {1}),
            "ofsted-reports",
            "https://reports.example/1",
            "Inspection of Sampleshire",
            "https://reports.example/1",
            "application/pdf",
            PUBLISHED,
            "Open Government Licence v3.0",
            TIME);
    private static final Evidence EVIDENCE =
            new Evidence("judgements.overall", "Overall effectiveness Good", 1, "judgement-table");

    private static final AuthorityRef AUTHORITY =
            new AuthorityRef("sampleshire", "Sampleshire", "E10000099", "80999", "South East");

    private SampleEvents() {}

    public static CloudEvent of(EventType type) {
        Object data = switch (type) {
            case PUBLICATION_REVISED ->
                new PublicationRevised(
                        PUBLICATION,
                        new Listing(
                                "80999",
                                "Sampleshire",
                                "Report",
                                "https://reports.example/1",
                                new PartialDate(2019, 5, null)),
                        pages(1));
            case FINDING_RECORDED -> new FindingRecorded("finding-1", PUBLICATION, new Reading(3, 2, 1, 1), finding());
            case READING_FAILED ->
                new ReadingFailed(
                        PUBLICATION,
                        new Reading(3, 2, 0, 0),
                        ReadingFailed.Reason.NO_FINDING,
                        "The page says that the report was not found.");
            case RATING_CHANGED -> new RatingChanged(change());
            case RATING_CORRECTED -> new RatingCorrected("event-1", "The file was amended.", change());
            case PUBLICATION_WITHDRAWN -> new PublicationWithdrawn(PUBLICATION, "The publisher took it back.", TIME);
            case REVIEW_DECIDED -> SampleAnnouncements.decision(EVIDENCE, TIME);
            case RATING_CONFIRMED -> new RatingConfirmed("event-1", "event-2", change());
            case JUDGEMENT_DISCONTINUED, VISIT_PUBLISHED, PRIORITY_ACTION_IDENTIFIED ->
                SampleAnnouncements.aboutInspection(type, AUTHORITY, EVIDENCE, end("inspection-1", Grade.GOOD));
            case AUTHORITY_SUCCEEDED ->
                new AuthoritySucceeded(
                        AUTHORITY,
                        List.of(new AuthoritySucceeded.Successor("east-sampleshire", "East Sampleshire")),
                        PUBLISHED,
                        "Planned.");
            case ANNOUNCEMENT_RETRACTED ->
                new AnnouncementRetracted(AUTHORITY, "event-1", "visit.published", "The report was withdrawn.");
            case RATING_CURRENT ->
                new RatingCurrent(
                        "sampleshire/overall",
                        AUTHORITY,
                        Body.COUNCIL,
                        "overall",
                        end("inspection-1", Grade.GOOD),
                        PUBLISHED,
                        true,
                        true,
                        end("inspection-2", Grade.INADEQUATE));
            case RATING_RETRACTED -> new RatingRetracted("event-1", "The report was withdrawn.", change());
        };
        return new CloudEvent(type, "id-" + type.type(), "sampleshire", TIME, data);
    }

    /** A publication of so many lines of text. */
    public static CloudEvent publicationOf(int lines) {
        return new CloudEvent(
                EventType.PUBLICATION_REVISED,
                "id",
                "pub-1",
                TIME,
                new PublicationRevised(PUBLICATION, Listing.NONE, pages(lines)));
    }

    private static PagedText pages(int lines) {
        Line line = new Line("Overall effectiveness", 62.3, 388.9, 116, 12, true, "1");
        return new PagedText(List.of(new Page(1, 595.3, 841.9, Collections.nCopies(lines, line))));
    }

    private static Finding finding() {
        return Finding.about(
                        "sampleshire",
                        Body.COUNCIL,
                        new InspectionClaim(
                                InspectionKind.ILACS,
                                KindBasis.STATED,
                                "ilacs-1",
                                3,
                                IlacsLength.SHORT,
                                "front door",
                                LocalDate.of(2019, 3, 4),
                                LocalDate.of(2019, 3, 8),
                                PartialDate.of(Year.of(2019)),
                                List.of("A. N. Inspector")),
                        Basis.OFFICIAL)
                .published(PUBLISHED)
                .judgements(Map.of(Judgement.OVERALL, Grade.GOOD, Judgement.IN_CARE, Grade.NOT_JUDGED))
                .previous(new Previous(Grade.INADEQUATE, PartialDate.of(Year.of(2016))))
                .direction(Direction.IMPROVED)
                .trend(Trend.MIXED)
                .priorityAction(true)
                .areasForImprovement(List.of(new Item("The pace of planning.", 2)))
                .priorityActions(List.of(new Item("Visits to children.", 3)))
                .themes(List.of(new ThemeTag(
                        "planning",
                        Polarity.IMPROVEMENT,
                        Role.IMPROVEMENT_AREA,
                        "The pace of planning.",
                        2,
                        Judgement.IN_CARE)))
                .confidence(0.9)
                .needsReview("judgements.in_care", "The table and the heading differ.")
                .evidence(EVIDENCE)
                .build();
    }

    private static RatingChange change() {
        return new RatingChange(
                "change-1",
                AUTHORITY,
                Body.COUNCIL,
                Direction.IMPROVED,
                2,
                end("inspection-1", Grade.INADEQUATE),
                end("inspection-2", Grade.GOOD),
                Basis.OFFICIAL,
                List.of(ComparabilityFlag.values()),
                0.9,
                3);
    }

    private static RatedInspection end(String id, Grade grade) {
        return new RatedInspection(
                id,
                InspectionKind.ILACS,
                "ilacs-1",
                Judgement.OVERALL,
                grade,
                Basis.OFFICIAL,
                PartialDate.of(LocalDate.of(2019, 3, 8)),
                PUBLISHED,
                "pub-1",
                "https://reports.example/1",
                List.of(EVIDENCE));
    }
}
