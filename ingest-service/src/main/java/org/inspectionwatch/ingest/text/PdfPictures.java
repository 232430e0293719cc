package org.inspectionwatch.ingest.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.inspectionwatch.contracts.text.Page;

/**
 * Draws a page of a PDF with words marked on it. What a hostile document can make it do is bounded: by the limits of reading, and
 * for pictures within the page by {@link PdfImageGuard}. Safe for use by several threads; each call may take some tens of
 * megabytes.
 */
public final class PdfPictures {
    /** A very long page is drawn narrower; an A4 page has as many at 1680 pixels across. */
    private static final double MOST_PIXELS = 4_000_000;

    private static final Color MARK = new Color(255, 214, 0, 100);
    private static final Color MARK_EDGE = new Color(150, 60, 0);

    private final PdfLimits limits;
    private final Clock clock;

    /**
     * @param limits what one page may ask
     * @param clock for the limit of time
     */
    public PdfPictures(PdfLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The picture of a page.
     *
     * @param number of the page, counted from 1
     * @param width in pixels
     * @param words each to be marked wherever it is; of long passages the first and last words, with {@code …} between
     * @throws PictureRefusedException where there is no such page, or it cannot be drawn within the limits
     */
    public PagePicture draw(byte[] pdf, int number, int width, List<String> words) throws PictureRefusedException {
        PdfBudget budget = new PdfBudget(limits, clock, clock.instant().plus(limits.maxTime()));
        try {
            PdfStreamGuard.check(pdf, limits.maxStreamBytes());
            try (PDDocument document = Loader.loadPDF(pdf)) {
                if (number < 1 || number > document.getNumberOfPages()) {
                    throw new PictureRefusedException("The document has no page %d.".formatted(number));
                }
                return draw(document, number, width, words, budget);
            }
        } catch (PdfLimitException e) {
            throw new PictureRefusedException("The page asks for too much: " + e.getMessage() + ".");
        } catch (StackOverflowError e) {
            throw new PictureRefusedException("The parts of the page are nested too deep.");
        } catch (IOException | RuntimeException e) {
            throw new PictureRefusedException(
                    "The page can't be drawn: " + e.getClass().getSimpleName() + ".");
        }
    }

    private PagePicture draw(PDDocument document, int number, int width, List<String> words, PdfBudget budget)
            throws IOException {
        PDPage page = document.getPage(number - 1);
        new PdfPageGuard(limits.maxStreamBytes(), budget).check(page);
        Page text = PdfText.page(new PdfLineReader(budget), page, number);
        double scale = Math.min(width / text.width(), Math.sqrt(MOST_PIXELS / (text.width() * text.height())));
        BufferedImage image =
                new BoundedRenderer(document, budget).renderImage(number - 1, (float) scale, ImageType.RGB);
        int marked = mark(image, scale, text, words);
        return new PagePicture(SmallPng.of(image), image.getWidth(), image.getHeight(), marked);
    }

    /** Yellow with a line beneath: who does not see the colour sees the line. */
    private static int mark(BufferedImage image, double scale, Page text, List<String> words) {
        WordPlaces places = new WordPlaces(text);
        Graphics2D drawing = image.createGraphics();
        int marked = 0;
        for (String each : words) {
            List<WordPlaces.Box> boxes = places.of(each);
            for (WordPlaces.Box box : boxes) {
                double x = box.x() * scale;
                double y = box.y() * scale;
                drawing.setColor(MARK);
                drawing.fill(new Rectangle2D.Double(x - 1, y, box.width() * scale + 2, box.height() * scale));
                drawing.setColor(MARK_EDGE);
                drawing.fill(new Rectangle2D.Double(x - 1, y + box.height() * scale, box.width() * scale + 2, 2));
            }
            marked += boxes.isEmpty() ? 0 : 1;
        }
        drawing.dispose();
        return marked;
    }
}
