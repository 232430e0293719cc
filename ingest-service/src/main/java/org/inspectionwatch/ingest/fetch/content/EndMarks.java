package org.inspectionwatch.ingest.fetch.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Misses the end of documents that were cut where HTTP can't tell: PDFs without their end mark, and pages that open
 * {@code html} and never close it.
 */
public final class EndMarks implements ContentGuard {
    /** Some writers put scripts or padding behind the end mark. */
    private static final int TAIL = 64 * 1024;
    /** Comments may stand before the first tag. */
    private static final int HEAD = 16 * 1024;

    @Override
    public Optional<String> objection(String mediaType, byte[] body) {
        return switch (mediaType) {
            case ContentType.PDF -> pdf(body);
            case ContentType.HTML -> html(body);
            default -> Optional.empty();
        };
    }

    private static Optional<String> pdf(byte[] body) {
        String head = text(body, 0, Math.min(body.length, HEAD));
        if (!head.contains("%PDF-")) {
            return Optional.of("something else than the PDF that it announced");
        }
        return tail(body).contains("%%EOF") ? Optional.empty() : Optional.of("a PDF that lacks its end");
    }

    private static Optional<String> html(byte[] body) {
        boolean opened = text(body, 0, Math.min(body.length, HEAD)).contains("<html");
        return opened && !tail(body).contains("</html") ? Optional.of("a page that lacks its end") : Optional.empty();
    }

    private static String tail(byte[] body) {
        int length = Math.min(body.length, TAIL);
        return text(body, body.length - length, length);
    }

    /** The zeros of UTF-16 left out, and markup in lower case; the marks of PDF are not looked for in lower case. */
    private static String text(byte[] body, int from, int length) {
        String text = new String(body, from, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text + text.toLowerCase(Locale.ROOT);
    }
}
