package org.inspectionwatch.ingest.text;

import java.time.Duration;

/**
 * How much of a page or text is read; what lies past a limit is left out, never an error, but for the limit of time.
 *
 * @param bytes of the content
 * @param blocks in all
 * @param blockLength in characters; a longer block is cut
 * @param depth of nested elements, HTML only
 * @param maxTime of parsing, HTML only; past it the page is unreadable, {@code OVER_LIMIT}
 */
public record TextLimits(int bytes, int blocks, int blockLength, int depth, Duration maxTime) {

    /** Roomy for any news page: 8 MiB, 50 000 blocks of 20 000 characters, 512 levels, 20 seconds. */
    public static final TextLimits DEFAULT =
            new TextLimits(8 * 1024 * 1024, 50_000, 20_000, 512, Duration.ofSeconds(20));
}
