package org.inspectionwatch.query.register;

import java.util.List;
import java.util.Set;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.ReviewReason;

/** What a finding's own doubts hold back: one grade, all of its grades, or nothing that is compared. */
final class ClaimReview {
    static final String AUTHORITY = "authority_id";
    private static final String JUDGEMENT = "judgements.";
    private static final String OVERALL = "overall";
    /** Doubt about these says nothing about a grade, nor about whose and when it was. */
    private static final Set<String> HARMLESS = Set.of(
            "previous",
            "direction",
            "trend",
            "priority_action",
            "priority_actions",
            "areas_for_improvement",
            "themes",
            "evidence",
            "inspection.visit_number",
            "inspection.ilacs_length",
            "inspection.theme",
            "inspection.lead_inspectors",
            "lead_inspectors");

    private ClaimReview() {}

    /** Doubts that concern the inspection as a whole, and so each of its grades. */
    static List<ReviewReason> ofWhole(Finding finding) {
        return finding.needsReview().stream()
                .filter(reason -> !isOfJudgement(reason) && !isHarmless(reason, finding))
                .toList();
    }

    /** Doubts about one grade. */
    static List<String> of(Finding finding, Judgement judgement) {
        return finding.needsReview().stream()
                .filter(reason -> isOf(reason, judgement))
                .map(ReviewReason::reason)
                .toList();
    }

    /** Whether the doubt keeps a grade, or the inspection, from being compared and told. */
    static boolean holdsBack(ReviewReason reason, Finding finding) {
        return isOfJudgement(reason) || !isHarmless(reason, finding);
    }

    private static boolean isOf(ReviewReason reason, Judgement judgement) {
        boolean overall = judgement == Judgement.OVERALL && reason.field().equals(OVERALL);
        return overall || reason.field().equals(JUDGEMENT + judgement.slug());
    }

    private static boolean isOfJudgement(ReviewReason reason) {
        return reason.field().equals(OVERALL) || reason.field().startsWith(JUDGEMENT);
    }

    private static boolean isHarmless(ReviewReason reason, Finding finding) {
        String field = reason.field();
        boolean dated = ClaimedDates.of(finding).onSite() != null;
        return HARMLESS.contains(field) || field.startsWith("previous.") || (field.equals("published") && dated);
    }
}
