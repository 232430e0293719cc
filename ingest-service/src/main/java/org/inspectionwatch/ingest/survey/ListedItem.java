package org.inspectionwatch.ingest.survey;

import java.net.URI;
import org.inspectionwatch.contracts.event.Listing;
import org.jspecify.annotations.Nullable;

/**
 * One publication as a listing names it.
 *
 * @param key by which the source itself tells its publications apart: a file's number, an entry's id; unique in the source
 * @param location of the publication within the source, if it is new there
 * @param address where its document is now
 * @param listing what the source says of it
 * @param version that the source gives it, such as the time of its last change, or null; another one asks for another look
 */
public record ListedItem(
        String key,
        String location,
        URI address,
        Listing listing,
        @Nullable String version) {}
