package org.inspectionwatch.classify.article;

import java.util.List;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.KindBasis;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.contracts.reference.Framework;
import org.jspecify.annotations.Nullable;

/**
 * What the article announces of one authority.
 *
 * @param kind of inspection
 * @param basis stated or inferred
 * @param framework or null where it can't be known, or the kind has none of the list
 * @param number of a monitoring visit, or null
 * @param grades that it gives; empty for a visit
 * @param inspected when inspectors were there, or null
 * @param rule that decided the kind
 * @param sentence that shows it
 */
record News(
        InspectionKind kind,
        KindBasis basis,
        @Nullable Framework framework,
        @Nullable Integer number,
        List<Claim> grades,
        @Nullable PartialDate inspected,
        String rule,
        Sentence sentence) {
    News {
        grades = List.copyOf(grades);
    }

    boolean isGraded() {
        return !grades.isEmpty();
    }
}
