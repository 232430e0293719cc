package org.inspectionwatch.standalone.machine;

import java.io.Serial;

/** Something that stops the launcher; the message is one sentence for a person, who sees nothing else. */
public final class LauncherException extends RuntimeException {
    /** Exit status of a failure. */
    public static final int FAILED = 1;
    /** Exit status where the command line, or what it names, is wrong. */
    public static final int BAD_ARGUMENTS = 2;

    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitStatus;

    private LauncherException(String message, int exitStatus) {
        super(message);
        this.exitStatus = exitStatus;
    }

    public static LauncherException failed(String message) {
        return new LauncherException(message, FAILED);
    }

    public static LauncherException badArguments(String message) {
        return new LauncherException(message, BAD_ARGUMENTS);
    }

    /** {@link #FAILED} or {@link #BAD_ARGUMENTS}. */
    public int exitStatus() {
        return exitStatus;
    }
}
