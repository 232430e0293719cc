package org.inspectionwatch.ingest.text;

import java.time.Duration;

/**
 * How much one PDF may ask of its reader. Past any of these the document is unreadable, {@code OVER_LIMIT}, and the message
 * names the limit.
 *
 * @param maxPages pages of the document; the longest report so far has about 60
 * @param maxCharacters printed characters of the whole document
 * @param maxSteps drawing operators of the whole document, those of forms as often as they are drawn
 * @param maxStreamBytes bytes that any one compressed stream other than a picture, and the content of any one page, may
 *     unpack to
 * @param maxTime from the first byte to the last page
 */
public record PdfLimits(int maxPages, int maxCharacters, int maxSteps, int maxStreamBytes, Duration maxTime) {
    /** What ingestion allows: far above any report, and safe in a heap of 256 MB. */
    public static final PdfLimits DEFAULT =
            new PdfLimits(1_000, 5_000_000, 50_000_000, 32 * 1024 * 1024, Duration.ofSeconds(60));
}
