package org.inspectionwatch.standalone.machine;

import java.io.PrintStream;

/** What a person sees while everything runs; the log has the same lines and many more. */
public final class Console {
    private final PrintStream out;
    private final LogFile log;

    public Console(PrintStream out, LogFile log) {
        this.out = out;
        this.log = log;
    }

    /** Prints one line, and keeps it in the log. */
    public void say(String line) {
        out.println(line);
        log.line("launcher", line);
    }
}
