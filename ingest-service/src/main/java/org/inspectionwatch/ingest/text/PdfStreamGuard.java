package org.inspectionwatch.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses a PDF with a stream that unpacks to more than its limit, before the PDF library would unpack it into memory whole.
 */
final class PdfStreamGuard {
    /** No deflated stream unpacks to more than this many times its size. */
    private static final int MAX_DEFLATE_RATIO = 1032;

    private static final int ZLIB_DEFLATE = 8;
    private static final int ZLIB_CHECK = 31;
    private static final int DICTIONARY_WINDOW = 1024;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreamGuard() {}

    static void check(byte[] pdf, int maxBytes) {
        int at = indexOf(pdf, STREAM, 0);
        while (at >= 0) {
            int start = afterLineEnd(pdf, at + STREAM.length);
            int end = indexOf(pdf, END_STREAM, start);
            if (end < 0) {
                end = pdf.length;
            }
            if ((long) (end - start) * MAX_DEFLATE_RATIO > maxBytes && deflated(pdf, at, start)) {
                checkStream(pdf, start, end, maxBytes);
            }
            at = indexOf(pdf, STREAM, Math.min(end + END_STREAM.length, pdf.length));
        }
    }

    /** The data tell where the dictionary hides it: far above, behind a reference, or in escaped letters. */
    private static boolean deflated(byte[] pdf, int streamAt, int start) {
        int from = Math.max(0, streamAt - DICTIONARY_WINDOW);
        String before = new String(pdf, from, streamAt - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return !dictionary.contains("/Image") && (dictionary.contains("/Fl") || hasZlibHeader(pdf, start));
    }

    /** RFC 1950, section 2.2. */
    private static boolean hasZlibHeader(byte[] pdf, int start) {
        if (start + 1 >= pdf.length) {
            return false;
        }
        int method = pdf[start] & 0xFF;
        int flags = pdf[start + 1] & 0xFF;
        return (method & 0x0F) == ZLIB_DEFLATE && (method << Byte.SIZE | flags) % ZLIB_CHECK == 0;
    }

    private static void checkStream(byte[] pdf, int start, int end, int maxBytes) {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(pdf, start, end - start);
            long unpacked = 0;
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return;
                }
                unpacked += count;
                if (unpacked > maxBytes) {
                    throw new PdfLimitException(
                            "a stream of the PDF unpacks to more than the limit of %d bytes".formatted(maxBytes));
                }
            }
        } catch (DataFormatException e) {
            // Damaged data is for the PDF library to judge: it repairs much of it, and unpacks no more than was seen
            // here.
            return;
        }
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int next = at;
        while (next < pdf.length && next < at + 2 && (pdf[next] == '\r' || pdf[next] == '\n')) {
            next++;
        }
        return next;
    }

    private static int indexOf(byte[] text, byte[] wanted, int from) {
        for (int at = from; at <= text.length - wanted.length; at++) {
            if (text[at] == wanted[0] && matches(text, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] text, byte[] wanted, int at) {
        for (int i = 1; i < wanted.length; i++) {
            if (text[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
