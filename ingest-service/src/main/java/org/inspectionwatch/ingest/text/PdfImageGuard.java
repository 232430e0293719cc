package org.inspectionwatch.ingest.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Finds out, before a picture within a page is unpacked, whether that would take too much. Confined to one thread. */
final class PdfImageGuard {
    /** A page scanned at 300 dots to the inch has nine million. */
    private static final long MOST_PIXELS = 9_500_000;
    /** Of all pictures of a page. */
    private static final long MOST_PIXELS_OF_PAGE = 36_000_000;

    private static final long MOST_BYTES = 4 * MOST_PIXELS;
    /** Whose unpacked size can be told beforehand. */
    private static final Set<COSName> KNOWN = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII_HEX_DECODE,
            COSName.LZW_DECODE,
            COSName.RUN_LENGTH_DECODE);

    private long pixels;

    /** Whether it may be drawn. */
    boolean passes(PDImage image) throws IOException {
        if (!(image instanceof PDImageXObject object) || !fits(object.getCOSObject())) {
            return false;
        }
        COSStream mask = object.getCOSObject().getCOSStream(COSName.SMASK);
        COSStream stencil = object.getCOSObject().getCOSStream(COSName.MASK);
        return (mask == null || fits(mask)) && (stencil == null || fits(stencil));
    }

    private boolean fits(COSStream image) throws IOException {
        long own = (long) image.getInt(COSName.WIDTH, 0) * image.getInt(COSName.HEIGHT, 0);
        if (own <= 0 || own > MOST_PIXELS || pixels + own > MOST_PIXELS_OF_PAGE) {
            return false;
        }
        pixels += own;
        List<COSName> filters = filters(image.getFilters());
        return KNOWN.containsAll(filters) && unpacksWithin(image, filters);
    }

    private static boolean unpacksWithin(COSStream image, List<COSName> filters) throws IOException {
        int jpeg = Math.max(filters.indexOf(COSName.DCT_DECODE), filters.indexOf(COSName.DCT_DECODE_ABBREVIATION));
        List<COSName> plain = jpeg < 0 ? filters : filters.subList(0, jpeg);
        try (InputStream packed = image.createRawInputStream()) {
            UnpackedSize.of(packed, plain, MOST_BYTES);
        } catch (PdfLimitException tooLarge) {
            return false;
        }
        return jpeg < 0 || (jpeg == 0 && filters.size() == 1 && jpegFits(image));
    }

    /** A JPEG says its size itself, whatever the PDF says. */
    private static boolean jpegFits(COSStream image) throws IOException {
        byte[] bytes;
        try (InputStream packed = image.createRawInputStream()) {
            bytes = packed.readAllBytes();
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("JPEG");
            ImageReader reader = readers.next();
            reader.setInput(input, true, true);
            boolean fits = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            reader.dispose();
            return fits;
        }
    }

    private static List<COSName> filters(@Nullable COSBase filters) {
        List<COSName> names = new ArrayList<>();
        switch (filters) {
            case COSName name -> names.add(name);
            case COSArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    names.add(array.getObject(i) instanceof COSName name ? name : COSName.IDENTITY);
                }
            }
            case null, default -> {}
        }
        return names;
    }
}
