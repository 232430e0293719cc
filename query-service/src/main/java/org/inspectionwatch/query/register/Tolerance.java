package org.inspectionwatch.query.register;

import org.inspectionwatch.contracts.finding.InspectionKind;

/**
 * How many days the dates of two documents on one inspection may differ. Full inspections of an authority are years
 * apart and never less than half a year; monitoring visits may be three months apart.
 *
 * @param report between the days on site of two reports
 * @param article between an article's day and the days on site
 * @param month between an article's month and the days on site: some give the month of the report for that of the visit
 * @param writing from the last day on site until the outcome is published
 * @param leak by which an article may come before the report
 * @param echo by which an article on the outcome may come after the report
 */
record Tolerance(int report, int article, int month, int writing, int leak, int echo) {
    private static final Tolerance FULL = new Tolerance(3, 14, 31, 180, 14, 60);
    private static final Tolerance VISIT = new Tolerance(3, 7, 0, 75, 7, 30);

    static Tolerance of(InspectionKind kind) {
        return switch (KindFamily.of(kind)) {
            case FULL, SEND -> FULL;
            case VISIT, OTHER -> VISIT;
        };
    }
}
