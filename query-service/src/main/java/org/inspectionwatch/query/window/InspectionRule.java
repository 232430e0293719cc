package org.inspectionwatch.query.window;

import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * When authorities are inspected next, as published; one entry of next-inspection-rules.json.
 *
 * @param ruleId id
 * @param frameworks of the previous inspection, where it holds for these alone; empty where it holds for any
 * @param grades overall grades of the previous inspection that it holds for; empty where there is no such grade
 * @param earliestMonths months from the first day of the previous inspection, or null where no interval is published
 * @param expectedMonths the middle of the window, or null
 * @param latestMonths its end, or null
 * @param text the rule in one or two sentences
 * @param source who says so, and where
 * @param url where that can be read
 */
public record InspectionRule(
        String ruleId,
        List<String> frameworks,
        List<Grade> grades,
        @Nullable Integer earliestMonths,
        @Nullable Integer expectedMonths,
        @Nullable Integer latestMonths,
        String text,
        String source,
        String url) {
    public InspectionRule {
        frameworks = frameworks == null ? List.of() : List.copyOf(frameworks);
        grades = List.copyOf(grades);
    }
}
