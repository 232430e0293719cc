package org.inspectionwatch.query.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;

/** Compares the inspections of a register, each with the one before of the same body. */
public final class Comparer {
    private final Frameworks frameworks;

    public Comparer(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * All comparisons: official ones, and beside them those with a reported end. Inspections without a date, and those
     * that may be another authority's, are left out.
     */
    public List<Comparison> compare(Register register) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Body body : Body.values()) {
            for (Basis basis : Basis.values()) {
                comparisons.addAll(new LineWalk(frameworks, basis).compare(chain(register, body, basis)));
            }
        }
        return comparisons;
    }

    /** The current grades of each body, judgement by judgement. */
    public List<CurrentRating> current(Register register) {
        return Arrays.stream(Body.values())
                .flatMap(body -> CurrentRatings.of(frameworks, register, body).stream())
                .toList();
    }

    static List<Inspection> chain(Register register, Body body, Basis basis) {
        return register.inspections().stream()
                .filter(inspection -> inspection.body() == body)
                .filter(inspection -> inspection.when() != null && !inspection.authorityUnsure())
                .filter(inspection -> basis == Basis.REPORTED || inspection.basis() == Basis.OFFICIAL)
                .toList();
    }
}
