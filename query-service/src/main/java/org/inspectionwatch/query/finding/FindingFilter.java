package org.inspectionwatch.query.finding;

import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for; null where it does not matter.
 *
 * @param authorityId whose
 * @param publicationId where they were read
 * @param kind kind of inspection, by its name in JSON
 * @param needsReview only those that a person should check, or only the others
 */
public record FindingFilter(
        @Nullable String authorityId,
        @Nullable String publicationId,
        @Nullable String kind,
        @Nullable Boolean needsReview) {}
