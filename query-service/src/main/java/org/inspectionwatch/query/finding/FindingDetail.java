package org.inspectionwatch.query.finding;

import org.inspectionwatch.contracts.event.FindingRecorded;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its evidence.
 *
 * @param recorded the finding, where it was read, and how
 * @param inspectionId the inspection that it was resolved to, or null while that is pending or impossible
 * @param current whether it belongs to the reading that counts
 */
public record FindingDetail(
        FindingRecorded recorded, @Nullable String inspectionId, boolean current) {}
