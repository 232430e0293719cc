package org.inspectionwatch.ingest.fetch.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells media types: by the bytes where these are plain, since headers lie, else by the header. */
public final class ContentType {
    /** {@code application/pdf}. */
    public static final String PDF = "application/pdf";

    /** {@code text/html}. */
    public static final String HTML = "text/html";

    private static final String UNKNOWN = "application/octet-stream";
    private static final Set<String> SAY_NOTHING = Set.of("", UNKNOWN, "binary/octet-stream", "application/x-download");
    private static final int HEAD = 1024;

    private ContentType() {}

    /**
     * The media type, lower case, without parameters; {@code application/octet-stream} where nothing tells.
     *
     * @param declared header field {@code Content-Type}; empty where none was sent
     */
    public static String of(String declared, byte[] body) {
        String head = head(body);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        String base = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!SAY_NOTHING.contains(base)) {
            return base;
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") ? HTML : UNKNOWN;
    }

    private static String head(byte[] body) {
        return new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
    }
}
