package org.inspectionwatch.query.register;

import java.util.List;

/**
 * All that the findings say about one authority.
 *
 * @param authorityId whose
 * @param inspections oldest first; those without any date last
 */
public record Register(String authorityId, List<Inspection> inspections) {
    public Register {
        inspections = List.copyOf(inspections);
    }
}
