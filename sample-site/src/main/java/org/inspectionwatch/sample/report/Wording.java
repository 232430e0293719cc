package org.inspectionwatch.sample.report;

/** Which of the wordings in use a report has for its title, its labels and the headings of its lists. */
public enum Wording {
    /** Most reports. */
    USUAL,
    OTHER,
    RARE;

    <T> T choose(T usual, T other, T rare) {
        return switch (this) {
            case USUAL -> usual;
            case OTHER -> other;
            case RARE -> rare;
        };
    }
}
