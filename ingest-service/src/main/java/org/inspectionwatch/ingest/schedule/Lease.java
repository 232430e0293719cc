package org.inspectionwatch.ingest.schedule;

import java.time.Duration;
import org.inspectionwatch.ingest.source.RunReport;
import org.jspecify.annotations.Nullable;

/**
 * The right to look at a source, until it is given back or somebody else gets it because it was not renewed.
 *
 * @param sourceId of the source
 * @param token fences what is written under it
 * @param full whether the whole listing and all documents are to be looked at
 * @param settled whether the whole listing was trusted before
 * @param interval wait before this look
 * @param failures looks in a row before this one that brought nothing
 * @param before the last run, or null where this is the first
 */
record Lease(
        String sourceId,
        long token,
        boolean full,
        boolean settled,
        Duration interval,
        int failures,
        @Nullable RunReport before) {}
