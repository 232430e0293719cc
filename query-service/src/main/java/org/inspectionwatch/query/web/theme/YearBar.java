package org.inspectionwatch.query.web.theme;

/**
 * A year of a theme, drawn: praise upward, criticism downward from a line.
 *
 * @param year such as 2024
 * @param strengths passages that praise
 * @param improvements passages that criticise
 * @param x left edge
 * @param width of the bars
 * @param up height of the bar of praise
 * @param down height of the bar of criticism
 */
record YearBar(int year, int strengths, int improvements, int x, int width, int up, int down) {

    /** All passages. */
    public int passages() {
        return strengths + improvements;
    }

    /** Middle of the bars. */
    public int middle() {
        return x + width / 2;
    }
}
