package org.inspectionwatch.query.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;

/** Reports that name another overall grade before than the register has: no judgement is compared over such a gap. */
public final class Gaps {
    private Gaps() {}

    /** The reason, by the id of the later inspection. */
    public static Map<String, String> of(Register register, List<Comparison> comparisons) {
        Map<String, Inspection> inspections = register.inspections().stream()
                .collect(Collectors.toMap(Inspection::inspectionId, Function.identity()));
        Map<String, String> gaps = new HashMap<>();
        for (Comparison comparison : comparisons) {
            Comparison.Earlier before = comparison.previous();
            Inspection inspection = Objects.requireNonNull(inspections.get(comparison.inspectionId()));
            boolean otherGrade = before != null
                    && before.grade() != null
                    && inspection.statedPrevious() != null
                    && inspection.statedPrevious() != before.grade();
            if (otherGrade
                    && comparison.line() == JudgementLine.OVERALL
                    && comparison.basis() == Basis.OFFICIAL
                    && comparison.outcome() == Outcome.NOT_COMPARABLE
                    && comparison.reason() != null) {
                gaps.put(comparison.inspectionId(), comparison.reason());
            }
        }
        return gaps;
    }
}
