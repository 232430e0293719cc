package org.inspectionwatch.query.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections are asked for; null where it does not matter.
 *
 * @param authorityId whose
 * @param kind by its name in JSON
 * @param from ended on this day or later
 * @param to ended on this day or earlier
 */
record InspectionFilter(
        @Nullable String authorityId,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
