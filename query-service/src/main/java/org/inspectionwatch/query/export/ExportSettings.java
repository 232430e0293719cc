package org.inspectionwatch.query.export;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of whole lists as files. */
@ConfigMapping(prefix = "inspection-watch.export")
public interface ExportSettings {
    /** Most lists that are written at once on one replica. */
    @WithDefault("4")
    int most();

    /** Most of them that go to one address, as limits of requests count addresses. */
    @WithDefault("2")
    int mostPerAddress();

    /** A reader that keeps us waiting for so long is cut off. */
    @WithDefault("30s")
    Duration patience();

    /** What a reader takes in a second at least, on average over the time of patience. */
    @WithDefault("16K")
    MemorySize leastRate();
}
