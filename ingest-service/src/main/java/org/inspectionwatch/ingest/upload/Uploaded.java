package org.inspectionwatch.ingest.upload;

import org.jspecify.annotations.Nullable;

/**
 * Answer to an upload.
 *
 * @param publicationId of the publication
 * @param revision its latest one
 * @param outcome {@code new}, {@code revised} or {@code unchanged}
 * @param unreadable why the document gives no text, or null where it does
 */
public record Uploaded(
        String publicationId,
        int revision,
        String outcome,
        @Nullable String unreadable) {}
