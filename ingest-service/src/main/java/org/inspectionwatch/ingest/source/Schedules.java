package org.inspectionwatch.ingest.source;

import java.util.Map;

/** Knows how the sources stand that are looked at by schedule. */
@FunctionalInterface
public interface Schedules {

    /** By source id; sources without a schedule are absent. */
    Map<String, SourceSchedule> all();
}
