package org.inspectionwatch.ingest.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.inspectionwatch.contracts.text.Line;
import org.inspectionwatch.contracts.text.Page;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.inspectionwatch.contracts.text.UnreadableText.Cause;

/**
 * Reads the text of a PDF with the place of each line. Bad bytes never make it fail: they give an {@link UnreadableText} that
 * says what was wrong. Safe for use by several threads.
 */
public final class PdfText {
    private static final int RIGHT_ANGLE = 90;
    private static final int HALF_TURN = 180;
    /** Some writers add a few bytes after the end mark. */
    private static final int END_WINDOW = 4096;

    private static final String END_MARK = "%%EOF";

    private final PdfLimits limits;
    private final Clock clock;

    /**
     * @param limits what one document may ask
     * @param clock for the limit of time
     */
    public PdfText(PdfLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The pages and their lines in content-stream order, or why there are none. */
    public PublicationText read(byte[] pdf) {
        Instant deadline = clock.instant().plus(limits.maxTime());
        if (!hasEnd(pdf)) {
            return new UnreadableText(Cause.CORRUPT, "the bytes are no PDF, or its end is missing");
        }
        try {
            PdfStreamGuard.check(pdf, limits.maxStreamBytes());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                return pages(document, deadline);
            }
        } catch (PdfLimitException e) {
            return new UnreadableText(Cause.OVER_LIMIT, String.valueOf(e.getMessage()));
        } catch (InvalidPasswordException e) {
            return new UnreadableText(Cause.ENCRYPTED, "the PDF asks for a password");
        } catch (StackOverflowError e) {
            return new UnreadableText(Cause.OVER_LIMIT, "the parts of the PDF are nested too deep");
        } catch (IOException | RuntimeException e) {
            return new UnreadableText(Cause.CORRUPT, "the PDF is damaged: " + reason(e));
        }
    }

    /** A download that broke off opens all the same, and would lack its last pages unnoticed. */
    private static boolean hasEnd(byte[] pdf) {
        int from = Math.max(0, pdf.length - END_WINDOW);
        return new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1).contains(END_MARK);
    }

    private PublicationText pages(PDDocument document, Instant deadline) throws IOException {
        int count = document.getNumberOfPages();
        checkPages(count);
        PdfBudget budget = new PdfBudget(limits, clock, deadline);
        PdfPageGuard guard = new PdfPageGuard(limits.maxStreamBytes(), budget);
        PdfLineReader reader = new PdfLineReader(budget);
        List<Page> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            checkPages(pages.size() + 1);
            guard.check(page);
            pages.add(page(reader, page, pages.size() + 1));
        }
        if (pages.isEmpty()) {
            return new UnreadableText(Cause.CORRUPT, "the PDF has no pages");
        }
        return pages.stream().allMatch(page -> page.lines().isEmpty())
                ? new UnreadableText(Cause.NO_TEXT_LAYER, "none of the PDF's %d pages has text".formatted(count))
                : new PagedText(pages);
    }

    /** The count that the document gives may be too low. */
    private void checkPages(int count) {
        if (count > limits.maxPages()) {
            throw new PdfLimitException(
                    "the PDF has %d pages, more than the limit of %d".formatted(count, limits.maxPages()));
        }
    }

    /** The lines of one page. */
    static Page page(PdfLineReader reader, PDPage page, int number) throws IOException {
        List<Line> lines = reader.read(page);
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % HALF_TURN == RIGHT_ANGLE;
        return new Page(
                number,
                PdfLineBuilder.tenth(turned ? box.getHeight() : box.getWidth()),
                PdfLineBuilder.tenth(turned ? box.getWidth() : box.getHeight()),
                lines);
    }

    private static String reason(Throwable fault) {
        String message = fault.getMessage();
        return message == null || message.isBlank() ? fault.getClass().getSimpleName() : message;
    }
}
