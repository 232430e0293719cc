package org.inspectionwatch.ingest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.inspectionwatch.contracts.DeterministicId;

/** Gives the application under test an empty inbox, a small limit of file size, and a key. */
public final class InboxResource implements QuarkusTestResourceLifecycleManager {
    /** The key for writing. */
    public static final String API_KEY = "the-key-of-the-tests";

    /** Larger files are refused. */
    public static final int MAX_FILE_SIZE = 1 << 20;

    @Override
    public Map<String, String> start() {
        try {
            Path inbox = Files.createTempDirectory("inspection-watch-inbox-");
            return Map.of(
                    "inspection-watch.inbox", inbox.toString(),
                    "inspection-watch.scan-every", "200ms",
                    "inspection-watch.max-file-size", Integer.toString(MAX_FILE_SIZE),
                    "inspection-watch.api-key-sha256",
                            DeterministicId.contentHash(API_KEY.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder is small and lies where temporary files are cleared. */
    @Override
    public void stop() {}
}
