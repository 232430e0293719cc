package org.inspectionwatch.contracts;

import java.util.Arrays;
import java.util.Optional;
import org.inspectionwatch.contracts.event.AnnouncementRetracted;
import org.inspectionwatch.contracts.event.AuthoritySucceeded;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.JudgementDiscontinued;
import org.inspectionwatch.contracts.event.PriorityActionIdentified;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.contracts.event.PublicationWithdrawn;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingConfirmed;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingCurrent;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.contracts.event.VisitPublished;

/** The CloudEvents that the services exchange: their type, topic, source and the record that is their data. */
public enum EventType {
    PUBLICATION_REVISED("publication.revised", Topics.PUBLICATIONS, "/ingest-service", PublicationRevised.class),
    PUBLICATION_WITHDRAWN("publication.withdrawn", Topics.PUBLICATIONS, "/ingest-service", PublicationWithdrawn.class),
    FINDING_RECORDED("finding.recorded", Topics.FINDINGS, "/classify-service", FindingRecorded.class),
    READING_FAILED("reading.failed", Topics.FINDINGS, "/classify-service", ReadingFailed.class),
    REVIEW_DECIDED("review.decided", Topics.FINDINGS, "/query-service", ReviewDecided.class),
    RATING_CHANGED("rating.changed", Topics.RATING_CHANGES, "/query-service", RatingChanged.class),
    RATING_CONFIRMED("rating.confirmed", Topics.RATING_CHANGES, "/query-service", RatingConfirmed.class),
    RATING_CORRECTED("rating.corrected", Topics.RATING_CHANGES, "/query-service", RatingCorrected.class),
    RATING_RETRACTED("rating.retracted", Topics.RATING_CHANGES, "/query-service", RatingRetracted.class),
    JUDGEMENT_DISCONTINUED(
            "judgement.discontinued", Topics.RATING_CHANGES, "/query-service", JudgementDiscontinued.class),
    VISIT_PUBLISHED("visit.published", Topics.RATING_CHANGES, "/query-service", VisitPublished.class),
    PRIORITY_ACTION_IDENTIFIED(
            "priority-action.identified", Topics.RATING_CHANGES, "/query-service", PriorityActionIdentified.class),
    AUTHORITY_SUCCEEDED("authority.succeeded", Topics.RATING_CHANGES, "/query-service", AuthoritySucceeded.class),
    ANNOUNCEMENT_RETRACTED(
            "announcement.retracted", Topics.RATING_CHANGES, "/query-service", AnnouncementRetracted.class),
    RATING_CURRENT("rating.current", Topics.RATINGS, "/query-service", RatingCurrent.class);

    private final String type;
    private final String topic;
    private final String source;
    private final Class<?> dataType;

    EventType(String type, String topic, String source, Class<?> dataType) {
        this.type = type;
        this.topic = topic;
        this.source = source;
        this.dataType = dataType;
    }

    /** The CloudEvents {@code type}; a breaking change of the data gets a new one. */
    public String type() {
        return type;
    }

    public String topic() {
        return topic;
    }

    /** The CloudEvents {@code source}. */
    public String source() {
        return source;
    }

    /** The CloudEvents {@code dataschema}: names the JSON Schema in contracts, and its version. */
    public String dataSchema() {
        return "urn:inspectionwatch:" + type + ":v1";
    }

    public Class<?> dataType() {
        return dataType;
    }

    /** The type of that name, or empty for one that this version does not know. */
    public static Optional<EventType> of(String type) {
        return Arrays.stream(values()).filter(known -> known.type.equals(type)).findFirst();
    }
}
