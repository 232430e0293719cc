package org.inspectionwatch.sample.world;

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

/** One page: a title and paragraphs. */
final class PlainPdf {
    private static final float LEFT = 71;
    private static final float TOP = 90;
    private static final float SIZE = 12;
    private static final float LINE = 15;

    private PlainPdf() {}

    static byte[] print(String title, List<String> paragraphs, long seed) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(seed);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float down = TOP;
                down = paragraph(content, title, new PDType1Font(FontName.HELVETICA_BOLD), down);
                PDFont font = new PDType1Font(FontName.HELVETICA);
                for (String words : paragraphs) {
                    down = paragraph(content, words, font, down);
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static float paragraph(PDPageContentStream content, String words, PDFont font, float down)
            throws IOException {
        float y = down;
        for (String line : wrap(words, font)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(LEFT, PDRectangle.A4.getHeight() - y);
            content.showText(line);
            content.endText();
            y += LINE;
        }
        return y + LINE;
    }

    private static List<String> wrap(String words, PDFont font) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * LEFT;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && font.getStringWidth(line + " " + word) / 1000 * SIZE > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
