package org.inspectionwatch.query.web.drawing;

/**
 * A rectangle, in units of the picture.
 *
 * @param x left edge
 * @param y upper edge
 * @param width to the right
 * @param height downwards
 * @param style names of style classes, with blanks between
 */
public record Box(double x, double y, double width, double height, String style) {
    private static final double TENTHS = 10;

    /** Keeps tenths: more cannot be seen. */
    public Box {
        x = tenths(x);
        y = tenths(y);
        width = tenths(width);
        height = tenths(height);
    }

    static double tenths(double value) {
        return Math.round(value * TENTHS) / TENTHS;
    }
}
