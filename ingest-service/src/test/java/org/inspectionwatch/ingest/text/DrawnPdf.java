package org.inspectionwatch.ingest.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn piece by piece, in the order of the calls. Heights are from the top of the page. */
final class DrawnPdf {
    private static final int BLOCK = 64 * 1024;

    private final PDDocument document = new PDDocument();

    DrawnPdf() {
        page();
    }

    DrawnPdf page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    DrawnPdf text(String text, float x, float y, FontName font, float size) {
        return draw(text, Matrix.getTranslateInstance(x, PDRectangle.A4.getHeight() - y), font, size);
    }

    /** Turns the page by a quarter, and draws text that stands upright on the turned page. */
    DrawnPdf turned(String text, float x, float y) {
        document.getPage(0).setRotation(90);
        return draw(text, Matrix.getRotateInstance(Math.PI / 2, y, x), FontName.HELVETICA, 12);
    }

    private DrawnPdf draw(String text, Matrix place, FontName font, float size) {
        PDPage last = document.getPage(document.getNumberOfPages() - 1);
        try (PDPageContentStream content = new PDPageContentStream(document, last, AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(font), size);
            content.setTextMatrix(place);
            content.showText(text);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (document) {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    byte[] locked(String ownerPassword, String userPassword) {
        try {
            document.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }

    /** A page whose content is that many blanks, which pack to next to nothing. */
    static byte[] bomb(int size) {
        DrawnPdf pdf = new DrawnPdf();
        PDStream content = new PDStream(pdf.document);
        byte[] blanks = " ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            for (int written = 0; written < size; written += BLOCK) {
                out.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pdf.document.getPage(0).setContents(content);
        return pdf.bytes();
    }
}
