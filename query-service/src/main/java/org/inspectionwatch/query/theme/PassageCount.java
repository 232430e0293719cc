package org.inspectionwatch.query.theme;

import org.jspecify.annotations.Nullable;

/**
 * How often inspectors speak of a theme in one year, region or other part.
 *
 * @param themeId id in themes.json
 * @param value which part, such as 2024; null for passages that have no year, framework or grade
 * @param passages how many passages
 * @param strengths how many of them praise
 * @param improvements how many of them criticise
 */
public record PassageCount(String themeId, @Nullable String value, int passages, int strengths, int improvements) {}
