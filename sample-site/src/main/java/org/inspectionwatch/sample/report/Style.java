package org.inspectionwatch.sample.report;

/**
 * How a line is printed.
 *
 * @param face of the font
 * @param size in points
 */
record Style(Face face, float size) {

    /** A font of the report. */
    enum Face {
        REGULAR,
        BOLD,
        SYMBOLS
    }

    static Style regular(float size) {
        return new Style(Face.REGULAR, size);
    }

    static Style bold(float size) {
        return new Style(Face.BOLD, size);
    }
}
