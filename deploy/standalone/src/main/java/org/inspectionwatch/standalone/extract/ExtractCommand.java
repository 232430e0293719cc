package org.inspectionwatch.standalone.extract;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.inspectionwatch.standalone.machine.LauncherException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./run extract}: reads files without any server, one JSON object a line for each finding. */
@Command(name = "extract")
public final class ExtractCommand implements Callable<Integer> {
    private static final int BUFFER = 1 << 16;

    @Option(names = "--listing", paramLabel = "FILE")
    private @Nullable Path listing;

    @Parameters(paramLabel = "PATH", arity = "0..*")
    private @Nullable List<Path> paths;

    @Override
    public Integer call() throws Exception {
        if (paths == null) {
            throw LauncherException.badArguments("./run extract needs at least one file or folder.");
        }
        if (paths.stream().anyMatch(path -> path.toString().isBlank())) {
            throw LauncherException.badArguments("One of the paths given to ./run extract is empty.");
        }
        if (listing != null && listing.toString().isBlank()) {
            throw LauncherException.badArguments("--listing is given without a file: its value is empty.");
        }
        // Whatever a library prints, what others read from stdout is JSON alone.
        System.setOut(System.err);
        Listings listings = new Listings(listing, System.err::println);
        List<Path> files = DocumentFiles.of(paths);
        ExtractProgress progress = new ExtractProgress(files.size(), System.err, Clock.systemUTC());
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8)) {
            new Extraction(new ServiceReading(), listings, out, progress)
                    .run(files, Runtime.getRuntime().availableProcessors());
        }
        return 0;
    }
}
