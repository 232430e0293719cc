package org.inspectionwatch.query.change;

import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.query.register.Assertion;
import org.inspectionwatch.query.register.Inspection;

/** What is known of a line before the next inspection. */
sealed interface LineState {

    /** No inspection made this judgement yet, or it has been discontinued. */
    enum Nothing implements LineState {
        NEVER_MADE,
        DISCONTINUED
    }

    /**
     * The last inspection of the line gave a grade that stands.
     *
     * @param inspection which
     * @param assertion its grade
     * @param grade of the assertion
     */
    record Graded(Inspection inspection, Assertion assertion, Grade grade) implements LineState {}

    /**
     * The last inspection of the line made the judgement, but its grade is held back or not known.
     *
     * @param inspection which
     * @param judgement as it names the judgement
     * @param reason one sentence for a person
     */
    record Unknown(Inspection inspection, Judgement judgement, String reason) implements LineState {}
}
