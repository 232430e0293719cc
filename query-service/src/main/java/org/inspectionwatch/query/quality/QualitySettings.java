package org.inspectionwatch.query.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the report on the data. */
@ConfigMapping(prefix = "inspection-watch.quality")
public interface QualitySettings {
    /** A source from which nothing new has come for more days than this is reported as stale. */
    @WithDefault("42")
    int staleAfterDays();
}
