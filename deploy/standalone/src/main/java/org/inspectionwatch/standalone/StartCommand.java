package org.inspectionwatch.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Period;
import java.util.concurrent.Callable;
import org.inspectionwatch.standalone.extract.ExtractCommand;
import org.inspectionwatch.standalone.machine.BrokerFailure;
import org.inspectionwatch.standalone.machine.Console;
import org.inspectionwatch.standalone.machine.DataFolder;
import org.inspectionwatch.standalone.machine.DiskSpace;
import org.inspectionwatch.standalone.machine.LauncherException;
import org.inspectionwatch.standalone.machine.LogFile;
import org.inspectionwatch.standalone.machine.MachineOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code ./run}: starts everything on this machine and keeps it running until Ctrl-C. */
@Command(name = "./run", subcommands = ExtractCommand.class)
final class StartCommand implements Callable<Integer> {
    /** A person chose the documents, so whatever follows from them is told, however old. */
    private static final Period WHATEVER_AGE = Period.ofYears(100);

    @Option(names = "--sample")
    private boolean sample;

    @Option(names = "--inbox", paramLabel = "DIR")
    private @Nullable Path inbox;

    @Option(names = "--data", paramLabel = "DIR")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    /** The launcher answers it, for the commands below this one too. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {Launcher.HELP, "-h"},
            scope = ScopeType.INHERIT)
    private boolean help;

    @Override
    public Integer call() throws Exception {
        checkArguments();
        // Not closed here: the folder is ours until everything has stopped, and so until this process ends.
        DataFolder folder = DataFolder.open(dataFolder());
        LogFile log = LogFile.in(folder.path(), Clock.systemUTC());
        LauncherLogging.to(log);
        Console console = new Console(System.out, log);
        console.say("Inspection Watch. Data and log: " + folder.path());
        Session session = new Session(folder, log, console);
        Runtime.getRuntime().addShutdownHook(new Thread(session::close, "stop"));
        BrokerFailure.handle(() -> {
            console.say(DiskSpace.explain(folder.path(), "Kafka ended by itself; " + log.path() + " says why."));
            session.close();
        });
        try {
            session.run(options(), sample);
        } catch (Exception failure) {
            log.line("launcher", "The start failed.", failure);
            throw LauncherException.failed(DiskSpace.explain(folder.path(), Launcher.sentence(failure)));
        }
        return 0;
    }

    private MachineOptions options() {
        return new MachineOptions(
                home(),
                inbox == null ? null : inbox.toAbsolutePath().normalize(),
                null,
                port,
                sample || inbox != null ? WHATEVER_AGE : null);
    }

    private void checkArguments() throws IOException {
        if (sample && inbox != null) {
            throw LauncherException.badArguments("--sample brings its own documents: give either --sample or --inbox.");
        }
        ChosenFolders.checkNamed("--inbox", inbox);
        ChosenFolders.checkNamed("--data", data);
        if (inbox != null) {
            ChosenFolders.checkInbox(inbox);
            ChosenFolders.checkApart(inbox, dataFolder());
        }
        if (port != null && (port < 1 || port > 65535)) {
            throw LauncherException.badArguments("--port is a number from 1 to 65535, not " + port + ".");
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("inspection-watch.home", "")).toAbsolutePath();
    }

    private Path dataFolder() {
        if (data != null) {
            return data.toAbsolutePath().normalize();
        }
        return home().resolve("data").resolve(sample ? "sample" : inbox != null ? "inbox" : "main");
    }
}
