package org.inspectionwatch.query.web.theme;

import java.util.List;
import java.util.Locale;

/**
 * Themes that belong together.
 *
 * @param name of the family
 * @param rows in the order of the taxonomy
 */
record ThemeFamily(String name, List<ThemeRow> rows) {
    ThemeFamily {
        rows = List.copyOf(rows);
    }

    /** Id of its table on the page. */
    public String id() {
        return "family-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
