package org.inspectionwatch.query.ratingchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rating changes are asked for; null where it does not matter.
 *
 * @param authorityId whose
 * @param authorityIds those of a region
 * @param judgement by its name in JSON
 * @param direction by its name in JSON
 * @param basis by its name in JSON
 * @param since the later grade was published on this day or later
 * @param announced only those that were told, or only the others
 */
public record RatingChangeFilter(
        @Nullable String authorityId,
        @Nullable List<String> authorityIds,
        @Nullable String judgement,
        @Nullable String direction,
        @Nullable String basis,
        @Nullable LocalDate since,
        @Nullable Boolean announced) {}
