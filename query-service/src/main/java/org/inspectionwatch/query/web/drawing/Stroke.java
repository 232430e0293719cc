package org.inspectionwatch.query.web.drawing;

/**
 * A straight line, in units of the picture.
 *
 * @param x1 where it begins, across
 * @param y1 where it begins, down
 * @param x2 where it ends, across
 * @param y2 where it ends, down
 * @param style names of style classes, with blanks between
 */
public record Stroke(double x1, double y1, double x2, double y2, String style) {

    /** Keeps tenths: more cannot be seen. */
    public Stroke {
        x1 = Box.tenths(x1);
        y1 = Box.tenths(y1);
        x2 = Box.tenths(x2);
        y2 = Box.tenths(y2);
    }
}
