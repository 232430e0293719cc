package org.inspectionwatch.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of document, told apart by their bytes: names and headers lie. */
enum MediaType {
    PDF("application/pdf"),
    HTML("text/html"),
    PLAIN("text/plain"),
    OTHER("application/octet-stream");

    /** PDF readers look for the mark in the first kilobyte, not at the first byte alone. */
    private static final int PDF_HEAD = 1024;
    /** Comments, licences and styles may stand before the first tag that tells. */
    private static final int TEXT_HEAD = 16 * 1024;

    private static final Pattern HTML_TAG =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|article|main|section|div|p|h1|meta|title)[\\s>/]");
    private static final String UTF_16_MARKS = "\u00FE\u00FF\u00FF\u00FE";

    private final String value;

    MediaType(String value) {
        this.value = value;
    }

    String value() {
        return value;
    }

    static MediaType of(byte[] content) {
        if (head(content, PDF_HEAD).contains("%PDF")) {
            return PDF;
        }
        String head = head(content, TEXT_HEAD);
        if (isBinary(head)) {
            return OTHER;
        }
        return HTML_TAG.matcher(head.replace("\0", "").toLowerCase(Locale.ROOT)).find() ? HTML : PLAIN;
    }

    /** Control characters that no text has; zeros are half of UTF-16's ASCII and pass after its mark. */
    private static boolean isBinary(String head) {
        boolean utf16 = head.length() >= 2 && UTF_16_MARKS.contains(head.substring(0, 2));
        return head.chars().anyMatch(c -> c == 0 ? !utf16 : c < 0x20 && !isTextControl(c) && !utf16);
    }

    private static boolean isTextControl(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1B || c == '\b' || c == 0x0B;
    }

    private static String head(byte[] content, int bytes) {
        return new String(content, 0, Math.min(content.length, bytes), StandardCharsets.ISO_8859_1);
    }
}
