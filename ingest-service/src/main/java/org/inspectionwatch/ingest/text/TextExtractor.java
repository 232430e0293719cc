package org.inspectionwatch.ingest.text;

import java.time.Clock;
import java.util.function.Function;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;

/**
 * Finds out what bytes are and has them read. Never fails on bad bytes: they give an {@link UnreadableText}. Safe for use by
 * several threads.
 */
public final class TextExtractor {
    private final Function<byte[], PublicationText> pdf;
    private final Function<byte[], PublicationText> html;
    private final Function<byte[], PublicationText> plain;

    /** With a reader for each kind of document. */
    public TextExtractor(
            Function<byte[], PublicationText> pdf,
            Function<byte[], PublicationText> html,
            Function<byte[], PublicationText> plain) {
        this.pdf = pdf;
        this.html = html;
        this.plain = plain;
    }

    /** With the readers that ingestion uses. */
    public static TextExtractor standard(Clock clock) {
        return new TextExtractor(
                new PdfText(PdfLimits.DEFAULT, clock)::read,
                new HtmlText(TextLimits.DEFAULT, clock)::read,
                new PlainText()::read);
    }

    /** What comes of bytes that are better not read. */
    public ExtractedText refuse(byte[] content, String reason) {
        return new ExtractedText(
                MediaType.of(content).value(), new UnreadableText(UnreadableText.Cause.OVER_LIMIT, reason));
    }

    /** Goes by the bytes alone. */
    public ExtractedText extract(byte[] content) {
        MediaType mediaType = MediaType.of(content);
        try {
            return new ExtractedText(mediaType.value(), read(mediaType, content));
        } catch (RuntimeException | StackOverflowError e) {
            // A reader's own fault with one document must not stop the documents behind it.
            String reason = "the reader of %s failed: %s".formatted(mediaType.value(), e);
            return new ExtractedText(mediaType.value(), new UnreadableText(UnreadableText.Cause.CORRUPT, reason));
        }
    }

    private PublicationText read(MediaType mediaType, byte[] content) {
        return switch (mediaType) {
            case PDF -> pdf.apply(content);
            case HTML -> html.apply(content);
            case PLAIN -> plain.apply(content);
            case OTHER ->
                new UnreadableText(
                        UnreadableText.Cause.UNSUPPORTED, "the bytes are neither a PDF, nor HTML, nor plain text");
        };
    }
}
