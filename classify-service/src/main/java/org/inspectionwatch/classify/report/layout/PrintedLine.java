package org.inspectionwatch.classify.report.layout;

import org.inspectionwatch.contracts.text.Line;

/**
 * A line and the page that it stands on.
 *
 * @param page counted from 1
 * @param line with its place
 */
public record PrintedLine(int page, Line line) {
    private static final double SAME_BASELINE = 3;

    public String text() {
        return line.text();
    }

    /** Whether both stand on one baseline of one page. */
    public boolean beside(PrintedLine other) {
        return page == other.page && Math.abs(line.y() - other.line.y()) <= SAME_BASELINE;
    }
}
