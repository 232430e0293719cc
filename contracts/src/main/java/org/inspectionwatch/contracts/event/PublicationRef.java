package org.inspectionwatch.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a publication, as every event names it.
 *
 * @param publicationId survives re-fetching and new revisions
 * @param revision counted from 1 in the order in which contents were seen
 * @param contentHash SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param sourceId the source that lists it
 * @param location where the source lists it: an address, or a path relative to the folder with {@code /} between names
 * @param title as listed, or null
 * @param url where a person can read it, or null
 * @param mediaType found in the bytes, not claimed by a name: {@code application/pdf}, {@code text/html} or
 *     {@code text/plain}
 * @param published day of publication as listed, or null
 * @param licence as the source or the document states it, or null
 * @param fetchedAt when these bytes were first had
 */
public record PublicationRef(
        String publicationId,
        int revision,
        String contentHash,
        String sourceId,
        String location,
        @Nullable String title,
        @Nullable String url,
        String mediaType,
        @Nullable LocalDate published,
        @Nullable String licence,
        Instant fetchedAt) {}
