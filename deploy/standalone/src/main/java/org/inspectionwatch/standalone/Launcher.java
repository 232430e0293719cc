package org.inspectionwatch.standalone;

import java.io.IOException;
import org.inspectionwatch.embedded.EmbeddedServerException;
import org.inspectionwatch.standalone.machine.LauncherException;
import org.inspectionwatch.standalone.machine.Reasons;
import picocli.CommandLine;

/** Entry point of {@code ./run}. Exit status 0, 1 where something failed, 2 where the command line is wrong. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        int status = execute(arguments);
        // After a Ctrl-C this waits for the hook that stops everything, and the status is the signal's.
        System.exit(status);
    }

    private static int execute(String[] arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (Error broken) {
            System.err.println("It did not work, and it is our fault: " + broken + ".");
            return LauncherException.FAILED;
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new StartCommand())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, arguments) -> {
                    System.err.println(wrong.getMessage() + "\n./run --help explains the commands.");
                    return LauncherException.BAD_ARGUMENTS;
                })
                .setExecutionExceptionHandler((failure, command, parsed) -> statusOf(failure));
    }

    private static int statusOf(Exception failure) {
        return switch (failure) {
            case LauncherException known -> {
                System.err.println(known.getMessage());
                yield known.exitStatus();
            }
            case EmbeddedServerException known -> {
                System.err.println(known.getMessage());
                yield LauncherException.FAILED;
            }
            case IOException file -> {
                System.err.println("It did not work: " + Reasons.of(file) + ".");
                yield LauncherException.FAILED;
            }
            default -> {
                System.err.println("It did not work, and it is our fault: " + failure + ".");
                yield LauncherException.FAILED;
            }
        };
    }
}
