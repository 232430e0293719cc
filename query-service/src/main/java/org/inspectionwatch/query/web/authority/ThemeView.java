package org.inspectionwatch.query.web.authority;

import java.util.List;

/**
 * A theme that inspectors praised, or criticised.
 *
 * @param themeId id in themes.json
 * @param label for people
 * @param passages how many
 * @param quotes some of them, the latest first
 */
public record ThemeView(String themeId, String label, int passages, List<ThemeQuote> quotes) {
    public ThemeView {
        quotes = List.copyOf(quotes);
    }
}
