package org.inspectionwatch.embedded;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Tries whether a command of the system is there and allowed. */
final class SystemCommands {
    private static final int PATIENCE_SECONDS = 5;

    private SystemCommands() {}

    /** Whether this command, which must be quick and change nothing, ends with status 0. */
    static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
