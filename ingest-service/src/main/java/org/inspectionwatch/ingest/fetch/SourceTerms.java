package org.inspectionwatch.ingest.fetch;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf something is fetched, and under which terms it may be used.
 *
 * @param sourceId of a registered source
 * @param licence that the source states for what it publishes, or null where it states none
 * @param attribution that the licence asks for, or null
 */
public record SourceTerms(
        String sourceId,
        @Nullable String licence,
        @Nullable String attribution) {}
