package org.inspectionwatch.ingest.schedule;

import java.net.URI;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A document to be fetched, or to be asked for again.
 *
 * @param key of its item
 * @param location of the publication
 * @param address where it is now
 * @param listing what the source says of it
 * @param attempts this one included
 * @param held location under which the bytes of this address are kept: its own, or that of another authority that shares
 *     the file; null where they are not
 * @param known of these bytes
 */
record WorkItem(
        String key,
        String location,
        URI address,
        Listing listing,
        int attempts,
        @Nullable String held,
        Validators known) {

    /** Whether a revision of this very publication is kept. */
    boolean isHeld() {
        return location.equals(held);
    }
}
