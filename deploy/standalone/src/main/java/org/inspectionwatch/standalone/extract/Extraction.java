package org.inspectionwatch.standalone.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.standalone.machine.Reasons;

/** Reads files on all cores and prints their lines in the order of the files. No file stops the others. */
final class Extraction {
    /** Files that may wait, read, for a slow one before them. */
    private static final int AHEAD = 64;

    private final FileReading reading;
    private final Listings listings;
    private final long mostBytes;
    private final PrintStream out;
    private final ExtractProgress progress;

    /** @param mostBytes a larger file is not read */
    Extraction(FileReading reading, Listings listings, long mostBytes, PrintStream out, ExtractProgress progress) {
        this.reading = reading;
        this.listings = listings;
        this.mostBytes = mostBytes;
        this.out = out;
        this.progress = progress;
    }

    /** Returns when all is printed, or nobody listens any more. */
    void run(List<Path> files, int threads) throws InterruptedException {
        Deque<Future<List<String>>> pending = new ArrayDeque<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Path file : files) {
                Listing listing = listings.of(file);
                pending.add(workers.submit(() -> read(file, listing)));
                if (pending.size() > AHEAD && !print(pending.remove())) {
                    break;
                }
            }
            boolean someoneListens = true;
            while (someoneListens && !pending.isEmpty()) {
                someoneListens = print(pending.remove());
            }
            workers.shutdownNow();
        }
        out.flush();
    }

    private boolean print(Future<List<String>> lines) throws InterruptedException {
        try {
            lines.get().forEach(out::println);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("reading a file fails in words, never like this", bug);
        }
        progress.oneMore();
        return !out.checkError();
    }

    private List<String> read(Path file, Listing listing) {
        String doc = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                return List.of(NoFinding.line(doc, "the folder could not be read: there is no permission"));
            }
            long size = Files.size(file);
            if (size > mostBytes) {
                return List.of(NoFinding.line(
                        doc, "the file has %d bytes, more than the %d that are read".formatted(size, mostBytes)));
            }
            return reading.linesOf(doc, Files.readAllBytes(file), listing);
        } catch (IOException unreadable) {
            return List.of(NoFinding.line(doc, "the file could not be read: " + Reasons.of(unreadable)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            return List.of(NoFinding.line(doc, "reading failed, and it is our fault: " + bug));
        }
    }
}
