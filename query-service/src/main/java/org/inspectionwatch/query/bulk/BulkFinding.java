package org.inspectionwatch.query.bulk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.finding.FindingDetail;
import org.inspectionwatch.query.finding.FindingSummary;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a reading that counts.
 *
 * @param summary as the list has it; its fields are the line's
 * @param recorded the whole of it, with its evidence
 */
record BulkFinding(@JsonUnwrapped FindingSummary summary, FindingRecorded recorded) {

    static BulkFinding of(FindingRecorded recorded, @Nullable String inspectionId) {
        return new BulkFinding(FindingSummary.of(new FindingDetail(recorded, inspectionId, true)), recorded);
    }
}
