package org.inspectionwatch.classify.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.inspectionwatch.classify.authority.AuthorityNames;
import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.classify.theme.CueThemeTagger;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.ingest.text.PdfLimits;
import org.inspectionwatch.ingest.text.PdfText;

/**
 * Measures reading a folder of reports, bytes to finding with its themes, beside bare extraction of the same files with places by the PDF
 * library: rounds of each in turn, on one thread, the first round of each thrown away.
 */
public final class ReadingSpeed {
    private static final int ROUNDS = 4;
    private static final double NANOS = 1e9;

    private final PdfText texts = new PdfText(PdfLimits.DEFAULT, Clock.systemUTC());
    private final ReportReader reader;

    private ReadingSpeed() {
        Authorities authorities = Authorities.load();
        reader = new ReportReader(
                authorities, new AuthorityNames(authorities), Frameworks.load(), new CueThemeTagger(Taxonomy.load()));
    }

    public static void main(String[] arguments) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Path.of(arguments[0]))) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) {
                files.add(Files.readAllBytes(path));
            }
        }
        new ReadingSpeed().measure(files, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void measure(List<byte[]> files, PrintStream out) {
        double bare = 0;
        double whole = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double bareRate = rate(files, ReadingSpeed::bare);
            double wholeRate = rate(files, this::findings);
            out.printf("round %d: bare %.1f files/s, read %.1f files/s%n", round, bareRate, wholeRate);
            bare += round == 0 ? 0 : bareRate;
            whole += round == 0 ? 0 : wholeRate;
        }
        out.printf("read at %.2f of the bare rate%n", whole / bare);
    }

    private static double rate(List<byte[]> files, ToIntFunction<byte[]> work) {
        long start = System.nanoTime();
        int sum = 0;
        for (byte[] file : files) {
            sum += work.applyAsInt(file);
        }
        if (sum == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return files.size() * NANOS / (System.nanoTime() - start);
    }

    private int findings(byte[] file) {
        PublicationText text = texts.read(file);
        return text instanceof PagedText pages && reader.read(pages, Listing.NONE) instanceof ReadingOutcome.Found found
                ? found.findings().size()
                : 0;
    }

    private static int bare(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            CountingStripper stripper = new CountingStripper();
            stripper.getText(document);
            return stripper.positions;
        } catch (IOException e) {
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
