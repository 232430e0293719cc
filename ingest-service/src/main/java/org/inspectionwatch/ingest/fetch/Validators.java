package org.inspectionwatch.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What an answer said of its own version, word for word as it was sent.
 *
 * @param etag with its quotes and, where weak, its {@code W/}; null where none was sent
 * @param lastModified HTTP date; null where none was sent
 */
public record Validators(
        @Nullable String etag, @Nullable String lastModified) {

    /** Nothing known: asks without condition. */
    public static final Validators NONE = new Validators(null, null);
}
