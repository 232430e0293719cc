package org.inspectionwatch.ingest.publication;

import org.jspecify.annotations.Nullable;

/**
 * What became of an arrival.
 *
 * @param outcome whether it brought something
 * @param publicationId of the publication
 * @param revision its latest one, counted from 1
 * @param unreadable why that revision's bytes gave no text, one sentence, or null where they did
 */
public record Kept(
        Outcome outcome,
        String publicationId,
        int revision,
        @Nullable String unreadable) {

    /** Whether an arrival brought something. */
    public enum Outcome {
        /** The first revision of a publication. */
        NEW,
        /** Another revision: other bytes, or another listing. */
        REVISED,
        /** What was there before; no event. */
        UNCHANGED
    }
}
