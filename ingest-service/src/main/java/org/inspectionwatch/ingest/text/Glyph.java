package org.inspectionwatch.ingest.text;

/**
 * One printed glyph. Lengths are in points from the top left corner of the page as its text is read.
 *
 * @param text one or more characters
 * @param x left edge
 * @param y baseline
 * @param width advance
 * @param size of the font as displayed
 * @param bold whether its font is bold
 */
record Glyph(String text, double x, double y, double width, double size, boolean bold) {
    double right() {
        return x + width;
    }
}
