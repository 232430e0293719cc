package org.inspectionwatch.contracts.reference;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection framework, one entry of frameworks.json.
 *
 * @param id as findings and events name it
 * @param name for people
 * @param from first month or year in which inspections began under it
 * @param to last one, or null while it goes on
 * @param scale id of the scale of its judgements, or null where it is not decided yet
 * @param judgements the lines that it grades; empty where it grades none or they are not listed
 */
public record Framework(
        String id,
        String name,
        PartialDate from,
        @Nullable PartialDate to,
        @Nullable String scale,
        List<Judgement> judgements) {
    public Framework {
        judgements = judgements == null ? List.of() : List.copyOf(judgements);
    }

    /** Whether inspections began under it on that day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from.earliest()) && (to == null || !day.isAfter(to.latest()));
    }
}
