package org.inspectionwatch.contracts.reference;

import java.util.List;
import java.util.OptionalInt;
import org.inspectionwatch.contracts.finding.Grade;

/**
 * An ordered scale of grades.
 *
 * @param id as in frameworks.json
 * @param order worst first
 */
public record Scale(String id, List<Grade> order) {
    public Scale {
        order = List.copyOf(order);
    }

    /** Place of the grade from 0, worst, or empty where it is not on this scale. */
    public OptionalInt rank(Grade grade) {
        int index = order.indexOf(grade);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
