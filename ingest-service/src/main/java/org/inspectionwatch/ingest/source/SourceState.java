package org.inspectionwatch.ingest.source;

import org.jspecify.annotations.Nullable;

/**
 * A source and how it fares.
 *
 * @param id of the source
 * @param kind how it is read
 * @param location where it is, for a person
 * @param status {@code idle} before the first run, else that of the last run
 * @param lastRun the run under way, or the last one, or null before the first
 * @param schedule how it stands, or null where it is not looked at by schedule
 */
public record SourceState(
        String id,
        SourceKind kind,
        String location,
        String status,
        @Nullable RunReport lastRun,
        @Nullable SourceSchedule schedule) {

    static SourceState of(Source source, @Nullable RunReport lastRun, @Nullable SourceSchedule schedule) {
        String status = lastRun == null ? "idle" : lastRun.status().slug();
        return new SourceState(source.id(), source.kind(), source.location(), status, lastRun, schedule);
    }
}
