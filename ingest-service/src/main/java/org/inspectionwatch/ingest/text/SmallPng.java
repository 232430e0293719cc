package org.inspectionwatch.ingest.text;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Writes a picture of a page as PNG. A page of text has few colours once each of red, green and blue has sixteen shades: then a
 * pixel is one byte, and the picture a third. A page with photographs has more and keeps them all.
 */
final class SmallPng {
    private static final int MOST_COLOURS = 256;
    private static final int SHADE = 17;
    private static final int RGB = 0xFFFFFF;
    private static final int BYTE = 0xFF;

    private SmallPng() {}

    static byte[] of(BufferedImage page) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(png)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            // Packed as tightly as it goes.
            how.setCompressionQuality(0);
            writer.setOutput(out);
            writer.write(null, new IIOImage(withFewColours(page), null, null), how);
        } finally {
            writer.dispose();
        }
        return png.toByteArray();
    }

    private static BufferedImage withFewColours(BufferedImage page) {
        int width = page.getWidth();
        int[] pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        Map<Integer, Integer> places = new HashMap<>();
        byte[] placed = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            Integer place = places.get(rounded(pixels[i]));
            if (place == null) {
                place = places.size();
                places.put(rounded(pixels[i]), place);
            }
            if (place >= MOST_COLOURS) {
                return page;
            }
            placed[i] = place.byteValue();
        }
        int[] colours = new int[places.size()];
        places.forEach((colour, place) -> colours[place] = colour);
        BufferedImage few = new BufferedImage(
                width,
                page.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(Byte.SIZE, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE));
        few.getRaster().setDataElements(0, 0, width, page.getHeight(), placed);
        return few;
    }

    private static int rounded(int colour) {
        int kept = colour & RGB;
        return rounded(kept, 16) << 16 | rounded(kept, 8) << 8 | rounded(kept, 0);
    }

    private static int rounded(int colour, int shift) {
        return Math.round((colour >> shift & BYTE) / (float) SHADE) * SHADE;
    }
}
