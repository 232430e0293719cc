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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.inspectionwatch.classify.reading.FindingLine;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.standalone.machine.Reasons;

/** Reads files on all cores and prints their lines in the order of the files. No file stops the others. */
final class Extraction {
    /** Files that may wait, read, for a slow one before them. */
    private static final int AHEAD = 64;

    private static final int MEGABYTE = 1 << 20;
    /** As the inbox: larger files are not read. */
    private static final long MOST_BYTES = 64L * MEGABYTE;

    private final DocumentReading reading;
    private final Listings listings;
    private final PrintStream out;
    private final ExtractProgress progress;
    private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

    Extraction(DocumentReading reading, Listings listings, PrintStream out, ExtractProgress progress) {
        this.reading = reading;
        this.listings = listings;
        this.out = out;
        this.progress = progress;
    }

    /** Returns when all is printed, or nobody listens any more. */
    void run(List<Path> files, int threads) throws InterruptedException {
        Deque<Future<List<FindingLine>>> pending = new ArrayDeque<>();
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

    private boolean print(Future<List<FindingLine>> lines) throws InterruptedException {
        try {
            lines.get().stream().map(ServiceReading::json).forEach(out::println);
        } catch (ExecutionException bug) {
            throw new IllegalStateException("reading a file fails in words, never like this", bug);
        }
        progress.oneMore();
        return !out.checkError();
    }

    /** Where the files read at the same time together took too much memory, this one is read again alone. */
    private List<FindingLine> read(Path file, Listing listing) {
        try {
            return holding(memory.readLock(), file, listing);
        } catch (OutOfMemoryError shared) {
            try {
                return holding(memory.writeLock(), file, listing);
            } catch (OutOfMemoryError alone) {
                return none(
                        file.getFileName().toString(),
                        "reading it takes more than the %d MB of memory that there are"
                                .formatted(Runtime.getRuntime().maxMemory() / MEGABYTE));
            }
        }
    }

    private List<FindingLine> holding(Lock lock, Path file, Listing listing) {
        lock.lock();
        try {
            return readNow(file, listing);
        } finally {
            lock.unlock();
        }
    }

    private List<FindingLine> readNow(Path file, Listing listing) {
        String doc = file.getFileName().toString();
        try {
            if (Files.isDirectory(file)) {
                return none(doc, "the folder can't be read: there is no permission");
            }
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                return none(
                        doc,
                        "the file has %d MB, over the limit of %d MB, and is not read"
                                .formatted(Math.ceilDiv(size, MEGABYTE), MOST_BYTES / MEGABYTE));
            }
            return size == 0 ? none(doc, "the file is empty") : reading.linesOf(doc, Files.readAllBytes(file), listing);
        } catch (IOException unreadable) {
            return none(doc, "the file can't be read: " + Reasons.of(unreadable));
        } catch (RuntimeException | StackOverflowError | LinkageError bug) {
            return none(doc, "reading failed, and it is our fault: " + bug);
        }
    }

    private static List<FindingLine> none(String doc, String reason) {
        return List.of(FindingLine.none(doc, reason));
    }
}
