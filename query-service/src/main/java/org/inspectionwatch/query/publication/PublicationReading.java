package org.inspectionwatch.query.publication;

import org.jspecify.annotations.Nullable;

/**
 * One reading of one revision.
 *
 * @param revision of the publication
 * @param readerVersion of the reading rules
 * @param taxonomyVersion of the themes
 * @param partsArrived findings that have arrived
 * @param parts findings that the reading gave; 0 where it failed
 * @param current whether its findings count
 * @param failedReason why it gave nothing, or null
 * @param failedMessage the same as one sentence, or null
 */
public record PublicationReading(
        int revision,
        int readerVersion,
        int taxonomyVersion,
        int partsArrived,
        int parts,
        boolean current,
        @Nullable String failedReason,
        @Nullable String failedMessage) {}
