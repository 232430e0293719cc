package org.inspectionwatch.contracts.text;

/**
 * One run of text on one baseline with no gap wider than a few spaces: a line of a paragraph, or one line of one table cell.
 * Two cells of a table row are two lines with the same {@code y}. Lengths are in points, rounded to a tenth, so that the
 * same bytes give the same text on every machine.
 *
 * @param text without leading or trailing blanks, never empty; superscript footnote marks are left out of it
 * @param x left edge of the first glyph, from the left of the page
 * @param y baseline, from the top of the page
 * @param width from the left edge of the first glyph to the right edge of the last
 * @param fontSize size of most of its glyphs
 * @param bold whether most of its glyphs are of a bold font
 * @param marks the superscript footnote marks that stood in the line, in order, joined by a space; empty where there were none
 */
public record Line(String text, double x, double y, double width, double fontSize, boolean bold, String marks) {

    /** Right edge of the last glyph, from the left of the page. */
    public double right() {
        return x + width;
    }
}
