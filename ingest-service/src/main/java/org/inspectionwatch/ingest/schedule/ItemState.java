package org.inspectionwatch.ingest.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an item has come.
 *
 * @param location of the publication in its source
 * @param address of the document
 * @param title as listed, or null
 * @param published day as listed, or null
 * @param state {@code waiting}, {@code kept} or {@code dead}
 * @param attempts in vain since it last went well
 * @param reason why the last attempt brought nothing, or null
 * @param firstListed when it was first seen
 * @param keptAt when it was last found to be kept as it is, or null
 * @param vanishedAt since when the listing does not name it, or null
 */
public record ItemState(
        String location,
        String address,
        @Nullable String title,
        @Nullable String published,
        String state,
        int attempts,
        @Nullable String reason,
        Instant firstListed,
        @Nullable Instant keptAt,
        @Nullable Instant vanishedAt) {}
