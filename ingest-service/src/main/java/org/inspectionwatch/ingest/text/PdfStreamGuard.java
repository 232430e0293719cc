package org.inspectionwatch.ingest.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;

/**
 * Refuses a PDF with a stream that unpacks to more than its limit, before the PDF library would unpack it into memory whole.
 * Works on the bytes: the library unpacks some streams already to find out what the file holds.
 */
final class PdfStreamGuard {
    /** A table of all objects: an entry takes a few bytes there, and twenty times as many in memory. */
    private static final int MOST_TABLE_BYTES = 1024 * 1024;

    private static final int ZLIB_DEFLATE = 8;
    private static final int ZLIB_CHECK = 31;
    private static final int LONGEST_DICTIONARY = 64 * 1024;
    private static final int HEX = 16;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_STREAM = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(?:\\[([^\\]]*)\\]?|(/[^\\s/<>\\[\\]()]+))");
    private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]+)");
    private static final Pattern TABLE = Pattern.compile("/Type\\s*/XRef\\b");
    private static final Pattern OBJECTS = Pattern.compile("/Type\\s*/ObjStm\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern EMPTY_ENTRIES = Pattern.compile("/W\\s*\\[\\s*0+\\s+0+\\s+0+\\s*\\]");

    private PdfStreamGuard() {}

    static void check(byte[] pdf, int maxBytes) throws IOException {
        int at = indexOf(pdf, STREAM, 0);
        int last = 0;
        while (at >= 0) {
            int start = afterLineEnd(pdf, at + STREAM.length);
            int end = indexOf(pdf, END_STREAM, start);
            if (end < 0) {
                end = pdf.length;
            }
            checkStream(pdf, dictionary(pdf, last, at), start, end, maxBytes);
            last = Math.min(end + END_STREAM.length, pdf.length);
            at = indexOf(pdf, STREAM, last);
        }
    }

    private static void checkStream(byte[] pdf, String dictionary, int start, int end, int maxBytes)
            throws IOException {
        boolean table = TABLE.matcher(dictionary).find();
        if (table && EMPTY_ENTRIES.matcher(dictionary).find()) {
            throw new PdfLimitException("the table of the PDF's objects has entries without length, which never end");
        }
        if (!table
                && !OBJECTS.matcher(dictionary).find()
                && PICTURE.matcher(dictionary).find()) {
            // Pictures are not unpacked; what only says that it is one is met again where pages use it.
            return;
        }
        List<COSName> filters = filters(dictionary);
        if (filters.isEmpty() && hasZlibHeader(pdf, start)) {
            filters = List.of(COSName.FLATE_DECODE);
        }
        int limit = table ? Math.min(MOST_TABLE_BYTES, maxBytes) : maxBytes;
        if (UnpackedSize.mayExceed(end - start, filters, limit)) {
            UnpackedSize.of(new ByteArrayInputStream(pdf, start, end - start), filters, limit);
        }
    }

    /** The text since the stream before, its escaped letters put back. */
    private static String dictionary(byte[] pdf, int last, int streamAt) {
        int from = Math.max(last, streamAt - LONGEST_DICTIONARY);
        String before = new String(pdf, from, streamAt - from, StandardCharsets.ISO_8859_1);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return ESCAPE.matcher(own)
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), HEX))));
    }

    private static List<COSName> filters(String dictionary) {
        List<COSName> names = new ArrayList<>();
        Matcher filters = FILTERS.matcher(dictionary);
        if (filters.find()) {
            Matcher name = NAME.matcher(filters.group(1) == null ? filters.group(2) : filters.group(1));
            while (name.find()) {
                names.add(COSName.getPDFName(name.group(1)));
            }
        }
        return names;
    }

    /** RFC 1950, section 2.2: tells where the dictionary keeps its filter behind a reference. */
    private static boolean hasZlibHeader(byte[] pdf, int start) {
        if (start + 1 >= pdf.length) {
            return false;
        }
        int method = pdf[start] & 0xFF;
        int flags = pdf[start + 1] & 0xFF;
        return (method & 0x0F) == ZLIB_DEFLATE && (method << Byte.SIZE | flags) % ZLIB_CHECK == 0;
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
