package org.inspectionwatch.query.web.drawing;

/**
 * One line of text, in units of the picture.
 *
 * @param x where it is anchored, across: at its middle where the style says {@code mid}, at its end where it says
 *     {@code end}, else at its begin
 * @param y its base line
 * @param style names of style classes, with blanks between
 * @param text not escaped yet
 */
public record Words(double x, double y, String style, String text) {

    /** Keeps tenths: more cannot be seen. */
    public Words {
        x = Box.tenths(x);
        y = Box.tenths(y);
    }
}
