package org.inspectionwatch.contracts.event;

import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Trend;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code visit.published}: the outcome of a focused visit, a monitoring visit or a JTAI, which gives no grade.
 *
 * @param authority whose
 * @param body who was visited
 * @param visit which visit
 * @param basis how it is known
 * @param trend the way things go by the words of the document, or null where they do not say
 * @param priorityAction whether inspectors name an area for priority action
 * @param evidence for the trend, with page
 * @param confidence of the reading, 0 to 1
 * @param readerVersion of the reading
 * @param replaces CloudEvents id of the event about this visit that no longer holds, or null for the first one
 * @param reason why it is replaced, one sentence, or null
 */
public record VisitPublished(
        AuthorityRef authority,
        Body body,
        InspectionRef visit,
        Basis basis,
        @Nullable Trend trend,
        boolean priorityAction,
        List<Evidence> evidence,
        double confidence,
        int readerVersion,
        @Nullable String replaces,
        @Nullable String reason) {
    public VisitPublished {
        evidence = List.copyOf(evidence);
    }
}
