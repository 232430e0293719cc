package org.inspectionwatch.query.register;

import java.time.LocalDate;
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

    /** The inspections whose outcome was out on that day; where no day of publication is known, those that had ended. */
    public Register asOf(LocalDate day) {
        return new Register(
                authorityId,
                inspections.stream()
                        .filter(inspection -> isOutOn(inspection, day))
                        .toList());
    }

    private static boolean isOutOn(Inspection inspection, LocalDate day) {
        LocalDate out = inspection.published();
        if (out == null && inspection.when() != null) {
            out = inspection.when().last();
        }
        return out != null && !out.isAfter(day);
    }
}
