package org.inspectionwatch.ingest.archive;

import org.jspecify.annotations.Nullable;

/**
 * Where a response came from, and under which terms it may be used.
 *
 * @param licence as the source states it, or null
 * @param attribution that the licence asks for, or null
 */
public record ArchiveTerms(
        String sourceId,
        @Nullable String licence,
        @Nullable String attribution) {}
