package org.inspectionwatch.query.compare;

/**
 * How often inspectors praised and criticised a theme in an authority.
 *
 * @param theme id in themes.json
 * @param label for people
 * @param family one of the six groups of themes
 * @param strengths passages of praise
 * @param improvements passages of criticism
 */
public record ThemeTally(String theme, String label, String family, int strengths, int improvements) {}
