package org.inspectionwatch.ingest.text;

/**
 * How much of a page or text is read; what lies past a limit is left out, never an error.
 *
 * @param bytes of the content
 * @param blocks in all
 * @param blockLength in characters; a longer block is cut
 * @param depth of nested elements, HTML only
 */
public record TextLimits(int bytes, int blocks, int blockLength, int depth) {

    /** Roomy for any news page: 8 MiB, 50 000 blocks of 20 000 characters, 512 levels. */
    public static final TextLimits DEFAULT = new TextLimits(8 * 1024 * 1024, 50_000, 20_000, 512);
}
