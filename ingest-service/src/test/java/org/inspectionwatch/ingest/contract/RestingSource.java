package org.inspectionwatch.ingest.contract;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Gives the application under test a source on the schedule that is never looked at. */
public final class RestingSource implements QuarkusTestResourceLifecycleManager {
    static final String ID = "resting";

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("inspection-watch-sources-");
            Files.writeString(folder.resolve(ID + ".yaml"), """
                    id: resting
                    kind: feed
                    url: https://news.example.org/feed/
                    accept: [text/html]
                    interval: {min: 15m, max: 6h}
                    enabled: false
                    """);
            return Map.of("inspection-watch.schedule.sources-folder", folder.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder is small and lies where temporary files are cleared. */
    @Override
    public void stop() {}
}
