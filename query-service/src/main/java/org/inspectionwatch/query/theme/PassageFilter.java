package org.inspectionwatch.query.theme;

import org.jspecify.annotations.Nullable;

/**
 * Which passages are asked for; null where it does not matter.
 *
 * @param theme id in themes.json
 * @param authorityId whose inspections
 * @param polarity by its name in JSON
 * @param role by its name in JSON
 */
record PassageFilter(
        String theme,
        @Nullable String authorityId,
        @Nullable String polarity,
        @Nullable String role) {}
