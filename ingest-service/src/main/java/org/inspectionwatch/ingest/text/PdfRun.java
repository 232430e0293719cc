package org.inspectionwatch.ingest.text;

import org.inspectionwatch.contracts.text.Line;

/** The line under construction: glyphs that follow each other on one baseline. Fractions are of the font's size. */
final class PdfRun {
    /** A gap as wide as this is a blank even where none is printed. */
    private static final double BLANK_GAP = 0.17;
    /** A gap wider than this, about four blanks, separates two cells. */
    private static final double CELL_GAP = 1.0;
    /** Where blanks are printed the words of a stretched line may stand further apart. */
    private static final double STRETCHED_GAP = 1.6;

    private static final double BACK_STEP = 0.4;
    private static final double SAME_BASELINE = 0.2;
    private static final double SMALL = 0.8;
    private static final double LEAST_RISE = 0.15;
    private static final double MOST_RISE = 0.75;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private final double x;
    private final double y;
    private double right;
    private double markRight = Double.NEGATIVE_INFINITY;
    private boolean blank;
    private double size;
    private int sizeLead;
    private int boldLead;

    PdfRun(Glyph first, String characters, String markBefore) {
        x = first.x();
        y = first.y();
        right = first.right();
        size = first.size();
        marks.append(markBefore);
        count(first);
        text.append(characters);
    }

    String text() {
        return text.toString();
    }

    void blank() {
        blank = true;
    }

    /** Whether this run is a superscript number in front of the text that the glyph begins. */
    boolean isMarkBefore(Glyph glyph) {
        double rise = glyph.y() - y;
        return size < SMALL * glyph.size()
                && rise >= LEAST_RISE * glyph.size()
                && rise <= MOST_RISE * glyph.size()
                && Math.abs(glyph.x() - right) < CELL_GAP * glyph.size()
                && isMark(text);
    }

    /** Takes the glyph into the line, or answers false where it begins another. */
    boolean append(Glyph glyph, String characters) {
        double gap = glyph.x() - right;
        if (gap < -BACK_STEP * size || gap > (blank ? STRETCHED_GAP : CELL_GAP) * Math.max(size, glyph.size())) {
            return false;
        }
        double rise = y - glyph.y();
        boolean superscript = glyph.size() < SMALL * size && rise >= LEAST_RISE * size && rise <= MOST_RISE * size;
        if (!superscript && Math.abs(rise) > SAME_BASELINE * Math.max(size, glyph.size())) {
            return false;
        }
        if (superscript && isMark(characters)) {
            mark(glyph, characters);
            return true;
        }
        if (blank || glyph.x() - Math.max(right, markRight) > BLANK_GAP * size) {
            text.append(' ');
        }
        blank = false;
        text.append(characters);
        right = Math.max(right, glyph.right());
        count(glyph);
        return true;
    }

    private void mark(Glyph glyph, String characters) {
        boolean continues = glyph.x() - markRight < BLANK_GAP * glyph.size();
        if (!marks.isEmpty() && !continues) {
            marks.append(' ');
        }
        marks.append(characters);
        markRight = glyph.right();
    }

    private static boolean isMark(CharSequence characters) {
        return characters.chars().allMatch(c -> Character.isDigit(c) || "*\u2020\u2021,".indexOf(c) >= 0);
    }

    /** Majority votes: of the size by elimination, of boldness by the balance. */
    private void count(Glyph glyph) {
        boldLead += glyph.bold() ? 1 : -1;
        if (Math.abs(glyph.size() - size) < LEAST_RISE) {
            sizeLead++;
        } else if (sizeLead == 0) {
            size = glyph.size();
            sizeLead = 1;
        } else {
            sizeLead--;
        }
    }

    Line line() {
        return new Line(
                text.toString(),
                PdfLineBuilder.tenth(x),
                PdfLineBuilder.tenth(y),
                PdfLineBuilder.tenth(right - x),
                PdfLineBuilder.tenth(size),
                boldLead > 0,
                marks.toString());
    }
}
