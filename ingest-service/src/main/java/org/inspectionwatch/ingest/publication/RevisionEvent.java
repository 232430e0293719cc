package org.inspectionwatch.ingest.publication;

import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EncodedEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.event.PublicationRevised;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.messaging.OutboxMessage;

/** Makes the event of a revision. */
final class RevisionEvent {
    private final int maxValueBytes;

    /**
     * @param maxValueBytes most bytes of a value that the topic takes
     */
    RevisionEvent(int maxValueBytes) {
        this.maxValueBytes = maxValueBytes;
    }

    /** A text that the topic can't take is replaced by the reason, so that nothing behind it is held up. */
    OutboxMessage message(Revision revision, PublicationText text) {
        EncodedEvent whole = encode(revision, text);
        if (whole.value().length <= maxValueBytes) {
            return message(revision, whole);
        }
        String reason = "the text takes %d bytes compressed, over the limit of %d for one message"
                .formatted(whole.value().length, maxValueBytes);
        return message(revision, encode(revision, new UnreadableText(UnreadableText.Cause.OVER_LIMIT, reason)));
    }

    private static EncodedEvent encode(Revision revision, PublicationText text) {
        PublicationRef publication = revision.publication();
        return EventCodec.encode(new CloudEvent(
                EventType.PUBLICATION_REVISED,
                DeterministicId.of(
                        EventType.PUBLICATION_REVISED.type(),
                        publication.publicationId(),
                        Integer.toString(publication.revision()),
                        publication.contentHash()),
                publication.publicationId(),
                publication.fetchedAt(),
                new PublicationRevised(publication, revision.listing(), text)));
    }

    private static OutboxMessage message(Revision revision, EncodedEvent event) {
        return new OutboxMessage(
                EventType.PUBLICATION_REVISED.topic(),
                revision.publication().publicationId(),
                event.headers(),
                event.value());
    }
}
