package org.inspectionwatch.query.push;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Few streams, soon cut, as are files, and soon known to have no reader any more; behind one proxy. */
public final class ShortPatience implements QuarkusTestResourceLifecycleManager {
    static final int STREAMS = 4;

    @Override
    public Map<String, String> start() {
        return Map.of(
                "inspection-watch.stream.patience",
                "PT1S",
                "inspection-watch.stream.heartbeat",
                "PT0.5S",
                "inspection-watch.stream.most",
                String.valueOf(STREAMS),
                "inspection-watch.export.patience",
                "PT2S",
                "inspection-watch.limit.trusted-proxies",
                "1");
    }

    @Override
    public void stop() {}
}
