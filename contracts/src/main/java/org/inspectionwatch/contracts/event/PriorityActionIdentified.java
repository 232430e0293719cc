package org.inspectionwatch.contracts.event;

import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Item;
import org.jspecify.annotations.Nullable;

/**
 * Data of {@code priority-action.identified}: inspectors name at least one area for priority action.
 *
 * @param authority whose
 * @param body who was inspected
 * @param inspection which inspection or visit
 * @param basis how it is known
 * @param items the areas as printed, in order; empty where the document names them in running text alone
 * @param evidence the words and their page
 * @param confidence of the reading, 0 to 1
 * @param readerVersion of the reading
 * @param replaces CloudEvents id of the event about this inspection that no longer holds, or null for the first one
 * @param reason why it is replaced, one sentence, or null
 */
public record PriorityActionIdentified(
        AuthorityRef authority,
        Body body,
        InspectionRef inspection,
        Basis basis,
        List<Item> items,
        List<Evidence> evidence,
        double confidence,
        int readerVersion,
        @Nullable String replaces,
        @Nullable String reason) {
    public PriorityActionIdentified {
        items = List.copyOf(items);
        evidence = List.copyOf(evidence);
    }
}
