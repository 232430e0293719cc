package org.inspectionwatch.classify.report.layout;

/** What a block is, by its looks. */
public enum BlockKind {
    /** Printed larger or bolder than the text, and short. */
    HEADING,
    /** Begins with a bullet. */
    BULLET,
    /** Begins with a number and a full stop. */
    NUMBERED,
    PARAGRAPH,
    /** Small print at the foot of a page. */
    FOOTNOTE
}
