package org.inspectionwatch.ingest.publication;

import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.jspecify.annotations.Nullable;

/**
 * What a publication held from some moment on.
 *
 * @param publication names it
 * @param listing what the source said of it
 * @param unreadable why the bytes gave no text, or null where they did
 */
record Revision(
        PublicationRef publication,
        Listing listing,
        @Nullable String unreadable) {

    /** True where the arrival says nothing else. A listing that has fallen silent takes nothing back. */
    boolean covers(Arrival arrival, String contentHash) {
        return publication.contentHash().equals(contentHash)
                && (listing.equals(arrival.listing()) || arrival.listing().equals(Listing.NONE));
    }

    Kept unchanged() {
        return new Kept(Kept.Outcome.UNCHANGED, publication.publicationId(), publication.revision(), unreadable);
    }

    Kept kept() {
        Kept.Outcome outcome = publication.revision() == 1 ? Kept.Outcome.NEW : Kept.Outcome.REVISED;
        return new Kept(outcome, publication.publicationId(), publication.revision(), unreadable);
    }
}
