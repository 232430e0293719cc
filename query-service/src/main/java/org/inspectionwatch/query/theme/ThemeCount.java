package org.inspectionwatch.query.theme;

/**
 * A practice theme and how often it is spoken of.
 *
 * @param themeId id in themes.json
 * @param family one of the six groups of themes
 * @param label for people
 * @param definition one or two sentences
 * @param passages how many passages of the findings that count are about it
 * @param strengths how many of them praise
 * @param improvements how many of them criticise
 */
public record ThemeCount(
        String themeId,
        String family,
        String label,
        String definition,
        int passages,
        int strengths,
        int improvements) {}
