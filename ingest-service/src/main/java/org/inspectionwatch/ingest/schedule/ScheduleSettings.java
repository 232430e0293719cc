package org.inspectionwatch.ingest.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the schedule. */
@ConfigMapping(prefix = "inspection-watch.schedule")
public interface ScheduleSettings {

    /** Whether the definitions that come with this service are used: the real sites. */
    @WithDefault("false")
    boolean bundledSources();

    /** A folder of definitions, {@code *.yaml}, {@code *.yml} or {@code *.json}; one with the id of a bundled one replaces it. */
    Optional<Path> sourcesFolder();

    /** Wait between two questions whether a source is due. */
    @WithDefault("1s")
    Duration tick();

    /** A replica that has not been heard of for so long has lost the source it was looking at. */
    @WithDefault("30s")
    Duration lease();

    /** Name of this replica, as the table of sources shows it; absent: a random one. */
    Optional<String> replica();

    /** Sources that one replica looks at at the same time. */
    @WithDefault("4")
    int parallel();
}
