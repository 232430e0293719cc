package org.inspectionwatch.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Clears up when the JVM ends. */
final class AtExit {
    private AtExit() {}

    static void closeThenDelete(AutoCloseable server, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> run(server, folder)));
    }

    private static void run(AutoCloseable server, Path folder) {
        try {
            server.close();
            delete(folder);
        } catch (Exception failed) {
            System.err.println("Left behind in " + folder + ": " + failed.getMessage());
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
