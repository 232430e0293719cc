package org.inspectionwatch.standalone.extract;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Measures {@code ./run extract} over a folder of reports, in its own code and on two threads, beside bare extraction of text
 * with positions by the PDF library, also on two threads: each in turn in one JVM, the first round of each thrown away.
 */
public final class ReadingSpeed {
    private static final int THREADS = 2;
    private static final int ROUNDS = 4;
    private static final double NANOS = 1e9;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final List<Path> files;
    private final DocumentReading reading = new ServiceReading();

    private ReadingSpeed(List<Path> files) {
        this.files = files;
    }

    /** One argument: the folder. */
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        new ReadingSpeed(DocumentFiles.of(List.of(Path.of(arguments[0])))).measure(System.out);
    }

    /** One way of reading all files once. */
    private interface Round {
        void run() throws Exception;
    }

    private void measure(PrintStream out) throws Exception {
        Rate bare = Rate.NONE;
        Rate extract = Rate.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            Rate bareRate = rate(this::bare);
            Rate extractRate = rate(this::extract);
            out.printf(
                    "round %d: files/s bare %.1f, extract %.1f; files/s of processor time bare %.1f, extract %.1f%s%n",
                    round,
                    bareRate.wall(),
                    extractRate.wall(),
                    bareRate.processor(),
                    extractRate.processor(),
                    round == 0 ? " (not counted)" : "");
            if (round > 0) {
                bare = bare.plus(bareRate);
                extract = extract.plus(extractRate);
            }
        }
        out.printf(
                "extract runs at %.2f of the bare rate (%.2f by processor time), %d files, %d threads, heap of at most %d MB%n",
                extract.wall() / bare.wall(),
                extract.processor() / bare.processor(),
                files.size(),
                THREADS,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Other work on the machine takes wall time from either; the time of the processors tells more then. */
    private Rate rate(Round round) throws Exception {
        long wall = System.nanoTime();
        long processors = PROCESS.getProcessCpuTime();
        round.run();
        return new Rate(
                files.size() * NANOS / (System.nanoTime() - wall),
                files.size() * NANOS / (PROCESS.getProcessCpuTime() - processors));
    }

    /** Files a second, and files a second of processor time. */
    private record Rate(double wall, double processor) {
        static final Rate NONE = new Rate(0, 0);

        Rate plus(Rate other) {
            return new Rate(wall + other.wall, processor + other.processor);
        }
    }

    private void extract() throws InterruptedException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        ExtractProgress progress = new ExtractProgress(files.size(), nowhere, Clock.systemUTC());
        new Extraction(reading, new Listings(null, line -> {}), nowhere, progress).run(files, THREADS);
    }

    private void bare() throws InterruptedException, ExecutionException {
        List<Future<Integer>> positions = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(THREADS)) {
            files.forEach(file -> positions.add(workers.submit(() -> positions(file))));
            int sum = 0;
            for (Future<Integer> count : positions) {
                sum += count.get();
            }
            if (sum == 0) {
                throw new IllegalStateException("no file has text");
            }
        }
    }

    private static int positions(Path file) {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            CountingStripper stripper = new CountingStripper();
            stripper.getText(document);
            return stripper.positions;
        } catch (IOException noPdf) {
            return 0;
        }
    }

    private static final class CountingStripper extends PDFTextStripper {
        private int positions;

        @Override
        protected void writeString(String text, List<TextPosition> textPositions) throws IOException {
            positions += textPositions.size();
            super.writeString(text, textPositions);
        }
    }
}
