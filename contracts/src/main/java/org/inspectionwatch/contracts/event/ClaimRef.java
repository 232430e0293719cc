package org.inspectionwatch.contracts.event;

import org.jspecify.annotations.Nullable;

/**
 * What one revision of a publication says of one inspection, whichever version of the reader read it.
 *
 * @param claimId follows from publication, revision, and what the claim is about
 * @param publicationId which publication
 * @param revision of it: a decision about one revision says nothing of the next
 * @param authorityId as the document was read, or null where it names no authority that we know
 */
public record ClaimRef(
        String claimId,
        String publicationId,
        int revision,
        @Nullable String authorityId) {}
