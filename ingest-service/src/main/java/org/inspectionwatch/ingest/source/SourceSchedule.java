package org.inspectionwatch.ingest.source;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source that is looked at by schedule stands.
 *
 * @param enabled whether its definition has it switched on
 * @param paused whether somebody has let it rest
 * @param running whether a replica looks at it now
 * @param nextDue when it is looked at next, unless it is paused or switched off
 * @param fullDue from when on the next look is at all of it
 * @param intervalSeconds wait between two looks; adapts to how often something changes
 * @param failures looks in a row that brought nothing because of a fault or a doubt
 * @param settled whether all of its listing was read and trusted once
 * @param listed publications that it lists
 * @param waiting of these, documents still to be fetched or asked for again
 * @param dead of these, documents given up until the next full look
 * @param lastOk when a look last went well, or null before that
 * @param latest the run under way, or the last one
 */
public record SourceSchedule(
        boolean enabled,
        boolean paused,
        boolean running,
        @Nullable Instant nextDue,
        @Nullable Instant fullDue,
        long intervalSeconds,
        int failures,
        boolean settled,
        int listed,
        int waiting,
        int dead,
        @Nullable Instant lastOk,
        @JsonIgnore @Nullable RunReport latest) {}
