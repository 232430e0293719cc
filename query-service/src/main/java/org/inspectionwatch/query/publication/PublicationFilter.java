package org.inspectionwatch.query.publication;

import org.jspecify.annotations.Nullable;

/**
 * Which publications are asked for; null where it does not matter.
 *
 * @param authorityId a finding that counts names it
 * @param sourceId that lists it
 * @param hasFinding whether anything that counts was read in it
 */
record PublicationFilter(
        @Nullable String authorityId,
        @Nullable String sourceId,
        @Nullable Boolean hasFinding) {}
