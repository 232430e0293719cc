package org.inspectionwatch.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import org.inspectionwatch.embedded.EmbeddedServerException;
import org.inspectionwatch.standalone.machine.LauncherException;
import org.inspectionwatch.standalone.machine.Reasons;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Entry point of {@code ./run}. Exit status 0, 1 where something failed, 2 where the command line is wrong. */
public final class Launcher {
    static final String HELP = "--help";

    private Launcher() {}

    public static void main(String[] arguments) {
        LauncherLogging.silence();
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
                .setExecutionStrategy(Launcher::helpOrRun)
                .setExecutionExceptionHandler((failure, command, parsed) -> statusOf(failure));
    }

    private static int helpOrRun(ParseResult parsed) {
        boolean help = parsed.asCommandLineList().stream()
                .anyMatch(line -> line.getParseResult().hasMatchedOption(HELP));
        if (!help) {
            return new CommandLine.RunLast().execute(parsed);
        }
        PrintWriter out = parsed.commandSpec().commandLine().getOut();
        out.print(HelpText.read());
        out.flush();
        return 0;
    }

    private static int statusOf(Exception failure) {
        System.err.println(sentence(failure));
        return failure instanceof LauncherException known ? known.exitStatus() : LauncherException.FAILED;
    }

    /** What a person is told of it. */
    static String sentence(Exception failure) {
        return switch (failure) {
            case LauncherException known -> String.valueOf(known.getMessage());
            case EmbeddedServerException known -> String.valueOf(known.getMessage());
            case IOException file -> "It did not work: " + Reasons.of(file) + ".";
            default -> "It did not work, and it is our fault: " + failure + ".";
        };
    }
}
