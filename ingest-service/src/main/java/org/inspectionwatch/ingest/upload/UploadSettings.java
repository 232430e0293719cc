package org.inspectionwatch.ingest.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of uploads. */
@ConfigMapping(prefix = "inspection-watch")
public interface UploadSettings {

    /** Larger files are refused; the setting of the folder source. */
    @WithDefault("64M")
    MemorySize maxFileSize();
}
