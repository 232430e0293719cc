package org.inspectionwatch.query.web.drawing;

import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.pages.GradeLook;

/** Names of style classes. */
final class Style {
    private Style() {}

    static String bar(Bar bar) {
        return "bar fill-%s%s"
                .formatted(GradeLook.colour(bar.grade()), bar.basis() == Basis.REPORTED ? " bar-reported" : "");
    }

    static String ink(Bar bar) {
        return "mid strong ink-" + GradeLook.colour(bar.grade());
    }

    static String visit(Visit visit) {
        return "visit" + (visit.priorityAction() ? " visit-alarm" : "")
                + (visit.needsReview() || visit.basis() == Basis.REPORTED ? " visit-unsure" : "");
    }
}
