package org.inspectionwatch.query.publication;

import java.util.List;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.jspecify.annotations.Nullable;

/**
 * A publication in a list.
 *
 * @param publication its newest revision that was heard of
 * @param currentRevision the revision whose findings count, or null where none does
 * @param findings how many findings count
 * @param authorityIds the authorities that they are about
 * @param failedReason why a newer reading gave nothing, or null
 * @param failedMessage the same as one sentence, or null
 */
public record PublicationSummary(
        PublicationRef publication,
        @Nullable Integer currentRevision,
        int findings,
        List<String> authorityIds,
        @Nullable String failedReason,
        @Nullable String failedMessage) {}
