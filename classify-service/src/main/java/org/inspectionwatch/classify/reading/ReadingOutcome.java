package org.inspectionwatch.classify.reading;

import java.util.List;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Finding;

/** What reading one revision gave. */
public sealed interface ReadingOutcome {

    /**
     * At least one finding.
     *
     * @param findings in order of the document, never empty
     */
    record Found(List<Finding> findings) implements ReadingOutcome {
        public Found {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("a reading without findings says why: NothingFound");
            }
        }
    }

    /**
     * No finding.
     *
     * @param reason the kind of failure
     * @param message one sentence for a person
     */
    record NothingFound(ReadingFailed.Reason reason, String message) implements ReadingOutcome {}
}
