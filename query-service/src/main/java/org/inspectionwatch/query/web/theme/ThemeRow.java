package org.inspectionwatch.query.web.theme;

import org.inspectionwatch.contracts.reference.Theme;

/**
 * How often inspectors speak of a theme.
 *
 * @param theme which
 * @param strengths passages that praise
 * @param improvements passages that criticise
 * @param most passages of the theme that is spoken of most, at least 1
 */
record ThemeRow(Theme theme, int strengths, int improvements, int most) {
    private static final int WIDTH = 200;

    /** All passages. */
    public int passages() {
        return strengths + improvements;
    }

    /** How many in a hundred praise, rounded. */
    public int praised() {
        return passages() == 0 ? 0 : Math.round(100f * strengths / passages());
    }

    /** Length of the bar of praise in a drawing of 200 units. */
    public int strengthWidth() {
        return Math.round((float) WIDTH * strengths / most);
    }

    /** Length of the bar of criticism likewise. */
    public int improvementWidth() {
        return Math.round((float) WIDTH * improvements / most);
    }
}
