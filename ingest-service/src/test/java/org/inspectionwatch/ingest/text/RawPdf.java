package org.inspectionwatch.ingest.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** A PDF written object by object, as no PDF library would. Object 1 is the catalog, object 2 the tree of pages. */
final class RawPdf {
    private static final int BUFFER = 64 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    RawPdf() {
        write("%PDF-1.7\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
    }

    /** A document of one page: object 3, whose content is object 4 and whose resources are these. */
    static RawPdf onePage(String resources) {
        return new RawPdf()
                .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << "
                        + resources + " >> >>");
    }

    /** The next object, numbered in the order of the calls. */
    RawPdf object(String body) {
        begin();
        write(body);
        write("\nendobj\n");
        return this;
    }

    RawPdf stream(String dictionary, byte[] data) {
        begin();
        write("<< /Length %d %s >>\nstream\n".formatted(data.length, dictionary));
        bytes.writeBytes(data);
        write("\nendstream\nendobj\n");
        return this;
    }

    RawPdf stream(String dictionary, String data) {
        return stream(dictionary, data.getBytes(StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
        int start = bytes.size();
        write("xref\n0 %d\n0000000000 65535 f \n".formatted(offsets.size() + 1));
        offsets.forEach(offset -> write(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        write("trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(offsets.size() + 1, start));
        return bytes.toByteArray();
    }

    /** The same, but with the last object, a stream, as the table of objects. */
    byte[] bytesWithLastAsTable() {
        write("startxref\n%d\n%%%%EOF\n".formatted(offsets.getLast()));
        return bytes.toByteArray();
    }

    static byte[] deflated(byte[] data) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(data);
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return packed.toByteArray();
    }

    static byte[] blanks(int megabytes) {
        byte[] blanks = new byte[megabytes * 1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    static byte[] hex(byte[] data) {
        StringBuilder hex = new StringBuilder(2 * data.length + 1);
        for (byte value : data) {
            hex.append(Character.forDigit((value >> 4) & 0xF, 16)).append(Character.forDigit(value & 0xF, 16));
        }
        return hex.append('>').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void begin() {
        offsets.add(bytes.size());
        write("%d 0 obj\n".formatted(offsets.size()));
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
