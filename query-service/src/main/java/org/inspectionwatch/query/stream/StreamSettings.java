package org.inspectionwatch.query.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of streams. */
@ConfigMapping(prefix = "inspection-watch.stream")
public interface StreamSettings {

    /** Most streams at once on one replica. */
    @WithDefault("200")
    int most();

    /** How long nothing is sent before a sign of life is. */
    @WithDefault("15s")
    Duration heartbeat();

    /** A reader that takes nothing for so long is cut off; it resumes where it was. */
    @WithDefault("30s")
    Duration patience();
}
