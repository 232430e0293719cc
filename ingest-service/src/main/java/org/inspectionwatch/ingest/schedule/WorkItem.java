package org.inspectionwatch.ingest.schedule;

import java.net.URI;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.ingest.fetch.Validators;

/**
 * A document to be fetched, or to be asked for again.
 *
 * @param key of its item
 * @param location of the publication
 * @param address where it is now
 * @param listing what the source says of it
 * @param attempts this one included
 * @param isKept whether a revision of it is kept already
 * @param known of the kept bytes, or none where they are needed in any case
 */
record WorkItem(
        String key,
        String location,
        URI address,
        Listing listing,
        int attempts,
        boolean isKept,
        Validators known) {}
