package org.inspectionwatch.ingest.publication;

import java.time.Instant;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A publication as a source hands it in.
 *
 * @param sourceId of a registered source
 * @param location within the source; with it the identity of the publication
 * @param listing what the source says of it
 * @param licence as the source states it, or null where the document's own statement counts
 * @param content the bytes; not copied, not to be changed after
 * @param fetchedAt when these bytes were had
 */
public record Arrival(
        String sourceId,
        String location,
        Listing listing,
        @Nullable String licence,
        byte[] content,
        Instant fetchedAt) {

    String publicationId() {
        return publicationId(sourceId, location);
    }

    static String publicationId(String sourceId, String location) {
        return DeterministicId.of("publication", sourceId, location);
    }
}
