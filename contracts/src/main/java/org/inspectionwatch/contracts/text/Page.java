package org.inspectionwatch.contracts.text;

import java.util.List;

/**
 * One page of a PDF. Lengths are in points (1/72 inch) from the page's top left corner, as displayed (rotation undone).
 *
 * @param number counted from 1, whatever number is printed on the page
 * @param width in points
 * @param height in points
 * @param lines in content-stream order, which keeps each table cell whole; not sorted by position
 */
public record Page(int number, double width, double height, List<Line> lines) {
    public Page {
        lines = List.copyOf(lines);
    }
}
