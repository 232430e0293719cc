package org.inspectionwatch.query.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of whole lists as files. */
@ConfigMapping(prefix = "inspection-watch.export")
public interface ExportSettings {
    /** Most lists that are written at once on one replica. */
    @WithDefault("4")
    int most();
}
