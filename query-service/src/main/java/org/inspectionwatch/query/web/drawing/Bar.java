package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.change.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A grade for as long as it stood: from the day on which it was out until the next one was.
 *
 * @param from first day
 * @param to first day on which another one stood, the judgement was no longer made, or the drawing ends
 * @param current whether it stands at the end of the drawing
 * @param judgement as the inspection names it
 * @param grade which grade
 * @param basis report or article
 * @param outcome how it compares with the one before, or null where nothing was compared
 * @param inspectionId the inspection that gave it
 */
public record Bar(
        LocalDate from,
        LocalDate to,
        boolean current,
        Judgement judgement,
        Grade grade,
        Basis basis,
        @Nullable Outcome outcome,
        String inspectionId) {

    Bar until(LocalDate end) {
        return new Bar(from, end.isBefore(from) ? from : end, false, judgement, grade, basis, outcome, inspectionId);
    }
}
