package org.inspectionwatch.sample.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Says on every page that it is a sample, so that none is taken for the real report. */
public final class SampleStamp {
    private static final String WORDS = "Sample of Inspection Watch: the facts are as published, the words are not";
    private static final String INVENTED =
            "Sample of Inspection Watch: an invented report of an inspection that never was";
    private static final float SIZE = 8;
    private static final float LEFT = 71;
    private static final float FROM_TOP = 24;

    private SampleStamp() {}

    /** For a report with true facts. */
    public static byte[] on(byte[] pdf) {
        return stamped(pdf, WORDS);
    }

    /** For a report whose facts are invented too. */
    static byte[] invented(byte[] pdf) {
        return stamped(pdf, INVENTED);
    }

    private static byte[] stamped(byte[] pdf, String words) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream stamped = new ByteArrayOutputStream(pdf.length)) {
            for (PDPage page : document.getPages()) {
                stamp(document, page, words);
            }
            document.save(stamped);
            return stamped.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void stamp(PDDocument document, PDPage page, String words) throws IOException {
        float top = page.getMediaBox().getUpperRightY();
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_OBLIQUE), SIZE);
            content.newLineAtOffset(LEFT, top - FROM_TOP);
            content.showText(words);
            content.endText();
        }
    }
}
