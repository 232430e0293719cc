package org.inspectionwatch.sample.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes lines of text onto pages, from the top down. Confined to one thread. */
final class PageWriter implements AutoCloseable {
    private static final float TOP = 96;
    private static final float BOTTOM = 90;
    private static final float FOOTER_SIZE = 8;
    private static final float ROOM_FOR_TWO_ROWS = 140;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private final PDFont symbols = new PDType1Font(FontName.ZAPF_DINGBATS);
    private final SampleLayout layout;
    private final List<String> footer;
    private PDPageContentStream content;
    private float y;
    private int pages;

    PageWriter(SampleLayout layout, List<String> footer) {
        this.layout = layout;
        this.footer = footer;
        this.regular = new PDType1Font(layout.serif() ? FontName.TIMES_ROMAN : FontName.HELVETICA);
        this.bold = new PDType1Font(layout.serif() ? FontName.TIMES_BOLD : FontName.HELVETICA_BOLD);
        document.setDocumentId(layout.seed());
        content = open();
    }

    float y() {
        return y;
    }

    float size() {
        return layout.size();
    }

    float left() {
        return layout.margin();
    }

    /** Width between the margins. */
    float width() {
        return PDRectangle.A4.getWidth() - 2 * layout.margin();
    }

    void down(float points) {
        y += points;
    }

    void moveTo(float height) {
        y = height;
    }

    /** Leaves so much of the page that a table begins on it and ends on the next. */
    void lowOnPage() {
        moveTo(PDRectangle.A4.getHeight() - BOTTOM - ROOM_FOR_TWO_ROWS);
    }

    /** Begins a page where less than these points are left. */
    void need(float points) {
        if (y + points > PDRectangle.A4.getHeight() - BOTTOM) {
            newPage();
        }
    }

    void newPage() {
        close(content);
        content = open();
    }

    /** One line at that place, without moving on. */
    void put(String text, float x, Style style) {
        put(text, x, y, style);
    }

    private void put(String text, float x, float height, Style style) {
        try {
            content.beginText();
            content.setFont(font(style), style.size());
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - height);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph between those edges, over pages where it must; moves below it. */
    void paragraph(String text, float x, float right, Style style) {
        for (String line : wrap(text, right - x, style)) {
            need(style.size());
            put(line, x, style);
            down(pitch(style));
        }
    }

    float pitch(Style style) {
        return Math.round(style.size() * layout.pitch() * 10) / 10f;
    }

    /** The text in lines of at most that width. */
    List<String> wrap(String text, float width, Style style) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    float widthOf(String text, Style style) {
        try {
            return font(style).getStringWidth(text) / 1000 * style.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished PDF. */
    byte[] finish() {
        close(content);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(Style style) {
        return switch (style.face()) {
            case REGULAR -> regular;
            case BOLD -> bold;
            case SYMBOLS -> symbols;
        };
    }

    private PDPageContentStream open() {
        try {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            pages++;
            y = TOP;
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close(PDPageContentStream stream) {
        if (layout.footer() != SampleLayout.Footer.NONE) {
            put(
                    String.valueOf(pages),
                    PDRectangle.A4.getWidth() - layout.margin(),
                    808,
                    new Style(Style.Face.REGULAR, 20));
        }
        if (layout.footer() == SampleLayout.Footer.TITLE_AND_NUMBER && pages > 1) {
            for (int i = 0; i < footer.size(); i++) {
                put(footer.get(i), layout.margin(), 802 + i * 10f, new Style(Style.Face.BOLD, FOOTER_SIZE));
            }
        }
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
