package org.inspectionwatch.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Starts processes that do not outlive this JVM, where the system can promise that (Linux with {@code setpriv}), and that a
 * Ctrl-C at the terminal does not reach: whoever started them stops them, in order.
 */
public final class BoundProcess {
    private BoundProcess() {}

    /** What a process is sent when this JVM dies. */
    public enum Signal {
        /** Asks a service to stop. */
        TERM,
        /** Asks PostgreSQL to end its sessions and stop. */
        INT
    }

    /**
     * Starts the builder's command.
     *
     * @param builder its command is replaced by one that binds the process to this JVM
     * @param onDeath sent to the process when this JVM dies
     * @throws IOException where the command cannot be started
     */
    public static Process start(ProcessBuilder builder, Signal onDeath) throws IOException {
        return start(builder, onDeath, List.of());
    }

    /** As {@link #start(ProcessBuilder, Signal)}, with a command such as {@code unshare -U} around the whole. */
    static Process start(ProcessBuilder builder, Signal onDeath, List<String> wrapper) throws IOException {
        List<String> command = new ArrayList<>();
        if (SystemCommands.succeeds("setsid", "true")) {
            command.add("setsid");
        }
        command.addAll(wrapper);
        // Only now: a change of user or namespace clears the wish to be told of the parent's death.
        if (SystemCommands.succeeds("setpriv", "--pdeathsig", onDeath.name(), "true")) {
            command.addAll(List.of("setpriv", "--pdeathsig", onDeath.name()));
        }
        command.addAll(builder.command());
        return startOnThreadOfItsOwn(builder.command(command));
    }

    /** The system tells of the death of the parent's thread and not of its process, so the thread stays. */
    private static Process startOnThreadOfItsOwn(ProcessBuilder builder) throws IOException {
        CompletableFuture<Process> started = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("parent of " + builder.command().getLast())
                .start(() -> {
                    try {
                        Process process = builder.start();
                        started.complete(process);
                        process.waitFor();
                    } catch (IOException notStarted) {
                        started.completeExceptionally(notStarted);
                    } catch (InterruptedException stop) {
                        Thread.currentThread().interrupt();
                    }
                });
        try {
            return started.get();
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while starting " + builder.command().getFirst(), stop);
        }
    }
}
