package org.inspectionwatch.query.standing;

import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection's report says of one judgement.
 *
 * @param judgement which line
 * @param state whether the grade stands, or why there is none to act on
 * @param grade what was read, also where it needs review; null where nothing was read
 * @param held why a person should check it first; empty unless it needs review
 */
public record JudgedGrade(
        Judgement judgement, GradeState state, @Nullable Grade grade, List<String> held) {
    public JudgedGrade {
        held = List.copyOf(held);
    }

    /** The grade in the words of a report, such as "requires improvement"; else the state, such as "not made". */
    public String words() {
        String slug = state == GradeState.STANDS && grade != null ? grade.slug() : state.slug();
        return slug.replace('_', ' ');
    }

    /** The grade, or null where none stands. */
    public @Nullable Grade standing() {
        return state == GradeState.STANDS ? grade : null;
    }
}
