package org.inspectionwatch.query.theme;

import org.jspecify.annotations.Nullable;

/**
 * Which passages are asked for; null where it does not matter.
 *
 * @param theme id in themes.json; null for all, which only counts take
 * @param authorityId whose inspections
 * @param region ONS region
 * @param polarity by its name in JSON
 * @param role by its name in JSON
 * @param kind kind of inspection, by its name in JSON
 * @param framework id in frameworks.json
 * @param grade overall grade that stood, by its name in JSON
 * @param from published in this year or later
 * @param to published in this year or earlier
 */
public record PassageFilter(
        @Nullable String theme,
        @Nullable String authorityId,
        @Nullable String region,
        @Nullable String polarity,
        @Nullable String role,
        @Nullable String kind,
        @Nullable String framework,
        @Nullable String grade,
        @Nullable Integer from,
        @Nullable Integer to) {}
