package org.inspectionwatch.query.bulk;

import org.inspectionwatch.contracts.event.FindingRecorded;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a reading that counts.
 *
 * @param recorded the finding with its evidence
 * @param inspectionId the inspection that it was resolved to, or null while that is pending or impossible
 */
record BulkFinding(FindingRecorded recorded, @Nullable String inspectionId) {}
