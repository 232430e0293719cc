package org.inspectionwatch.query.web.theme;

import java.util.List;

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
}
