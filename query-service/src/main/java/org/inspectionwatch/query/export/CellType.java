package org.inspectionwatch.query.export;

/** What a column holds; its cells are of that type or empty. */
public enum CellType {
    /** A {@link String}, which is text in every format, whatever it begins with. */
    TEXT,
    /** An address as text; XLSX makes those of http and https links. */
    LINK,
    /** A whole {@link Number}, or one with a fraction. */
    NUMBER,
    /** A {@link java.time.LocalDate}. */
    DATE,
    /** A {@link Boolean}, as the text true or false: some spreadsheets make a formula of what is true. */
    FLAG
}
