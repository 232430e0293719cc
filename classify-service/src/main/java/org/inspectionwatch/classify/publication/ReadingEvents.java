package org.inspectionwatch.classify.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.PublicationWithdrawn;
import org.inspectionwatch.contracts.event.Reading;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Finding;

/**
 * The events that follow from reading one revision. They are the same, byte for byte, whenever it is read again with the
 * same versions: their ids follow from what was read, and their time is when the revision was first had.
 */
public final class ReadingEvents {
    private final int readerVersion;
    private final int taxonomyVersion;

    public ReadingEvents(int readerVersion, int taxonomyVersion) {
        this.readerVersion = readerVersion;
        this.taxonomyVersion = taxonomyVersion;
    }

    /** One {@code finding.recorded} a finding, in their order, or one {@code reading.failed}; never empty. */
    public List<CloudEvent> of(PublicationRef publication, ReadingOutcome outcome) {
        return switch (outcome) {
            case ReadingOutcome.Found(List<Finding> findings) ->
                IntStream.rangeClosed(1, findings.size())
                        .mapToObj(part -> recorded(publication, findings.get(part - 1), part, findings.size()))
                        .toList();
            case ReadingOutcome.NothingFound(ReadingFailed.Reason reason, String message) ->
                List.of(failed(publication, reason, message));
        };
    }

    /** That a revision and those before it count no more: the publisher took them back. */
    public CloudEvent of(PublicationWithdrawn withdrawn) {
        PublicationRef publication = withdrawn.publication();
        Reading reading = new Reading(readerVersion, taxonomyVersion, 0, 0);
        return new CloudEvent(
                EventType.READING_FAILED,
                id("withdrawn", publication, 0),
                Topics.UNRESOLVED,
                withdrawn.withdrawnAt(),
                new ReadingFailed(publication, reading, ReadingFailed.Reason.WITHDRAWN, withdrawn.reason()));
    }

    private CloudEvent recorded(PublicationRef publication, Finding finding, int part, int parts) {
        String id = id("finding", publication, part);
        Reading reading = new Reading(readerVersion, taxonomyVersion, part, parts);
        return new CloudEvent(
                EventType.FINDING_RECORDED,
                id,
                Objects.requireNonNullElse(finding.authorityId(), Topics.UNRESOLVED),
                publication.fetchedAt(),
                new FindingRecorded(id, publication, reading, finding));
    }

    private CloudEvent failed(PublicationRef publication, ReadingFailed.Reason reason, String message) {
        Reading reading = new Reading(readerVersion, taxonomyVersion, 0, 0);
        return new CloudEvent(
                EventType.READING_FAILED,
                id("reading-failed", publication, 0),
                Topics.UNRESOLVED,
                publication.fetchedAt(),
                new ReadingFailed(publication, reading, reason, message));
    }

    private String id(String what, PublicationRef publication, int part) {
        return DeterministicId.of(
                what,
                publication.publicationId(),
                Integer.toString(publication.revision()),
                Integer.toString(readerVersion),
                Integer.toString(taxonomyVersion),
                Integer.toString(part));
    }
}
