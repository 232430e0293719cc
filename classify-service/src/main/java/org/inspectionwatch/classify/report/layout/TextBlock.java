package org.inspectionwatch.classify.report.layout;

import java.util.List;

/**
 * Lines that belong together: a paragraph, a heading, an item of a list, one cell of a table.
 *
 * @param kind by its looks
 * @param text without bullet or number, joined over line ends
 * @param label the bullet or the number that it began with, or empty
 * @param lines at least one, in order; the first may be of another page than the last
 */
public record TextBlock(BlockKind kind, String text, String label, List<PrintedLine> lines) {
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Where it begins, counted from 1. */
    public int page() {
        return lines.getFirst().page();
    }

    /** Left edge, bullet or number included. */
    public double x() {
        return lines.getFirst().line().x();
    }

    /** Baseline of its first line. */
    public double y() {
        return lines.getFirst().line().y();
    }

    /** Font size of its last line: the first may hold a bullet alone. */
    public double size() {
        return lines.getLast().line().fontSize();
    }

    public boolean bold() {
        return lines.getLast().line().bold();
    }

    public boolean is(BlockKind wanted) {
        return kind == wanted;
    }
}
