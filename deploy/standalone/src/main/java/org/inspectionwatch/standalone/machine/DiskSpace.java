package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says where a full disk is behind a failure; servers themselves say so in their logs alone. */
public final class DiskSpace {
    private static final long MEGABYTE = 1 << 20;
    /** With less than this neither PostgreSQL nor Kafka can begin a new file. */
    private static final long ENOUGH = 64 * MEGABYTE;

    private DiskSpace() {}

    /**
     * The failure's message, with the full disk before it where there is one.
     *
     * @param folder that was written to
     * @param failure one sentence
     */
    public static String explain(Path folder, String failure) {
        try {
            long left = Files.getFileStore(folder).getUsableSpace();
            return left < ENOUGH ? full(folder, left) + ": " + failure : failure;
        } catch (IOException unknown) {
            return failure;
        }
    }

    private static String full(Path folder, long left) {
        return "The disk of %s is full (%d MB are left)".formatted(folder, left / MEGABYTE);
    }
}
