package org.inspectionwatch.query.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which items are asked for; null where it does not matter.
 *
 * @param authorityId whose, or {@code unresolved} for those that name none
 * @param regionIds the authorities of a region
 * @param field of the claim, named as in JSON
 * @param holdsBack only those that keep something from being told, or only the others
 */
public record ReviewFilter(
        @Nullable String authorityId,
        @Nullable List<String> regionIds,
        @Nullable String field,
        @Nullable Boolean holdsBack) {}
