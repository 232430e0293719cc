package org.inspectionwatch.query.decision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inspectionwatch.contracts.event.FindingRecorded;

/**
 * Findings as people left them.
 *
 * @param findings those that count, with their corrections and without the doubts that were settled
 * @param settled names of the fields that a person vouches for, by finding id
 */
public record Decided(List<FindingRecorded> findings, Map<String, Set<String>> settled) {
    public Decided {
        findings = List.copyOf(findings);
        settled = Map.copyOf(settled);
    }

    /** Whether a person vouches for that field of the finding. */
    public boolean isSettled(String findingId, ClaimField field) {
        return settled.getOrDefault(findingId, Set.of()).contains(field.name());
    }

    /** Findings on which nobody decided anything. */
    public static Decided untouched(List<FindingRecorded> findings) {
        return new Decided(findings, Map.of());
    }
}
