package org.inspectionwatch.ingest.text;

import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Arrays;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads an HTML page, however broken: its blocks with their roles, page furniture marked. Bad bytes are never an error. */
public final class HtmlText {
    private final TextLimits limits;
    private final Clock clock;
    private final Furniture furniture;

    public HtmlText() {
        this(TextLimits.DEFAULT, Clock.systemUTC());
    }

    /**
     * @param limits what one page may ask
     * @param clock for the limit of time
     */
    public HtmlText(TextLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.furniture = Furniture.load();
    }

    /** Reads with the charset that the page itself declares, else UTF-8 or windows-1252, whichever fits. */
    public PublicationText read(byte[] content) {
        return read(content, null);
    }

    /**
     * Reads a page.
     *
     * @param declared charset of its Content-Type, used where the page declares none; null where not known
     */
    public PublicationText read(byte[] content, @Nullable Charset declared) {
        byte[] bounded = content.length > limits.bytes() ? Arrays.copyOf(content, limits.bytes()) : content;
        Parser parser = Parser.htmlParser().setTrackErrors(0).setMaxDepth(limits.depth());
        Reader characters = new DeadlineReader(
                new StringReader(Charsets.decode(bounded, declared)),
                clock,
                clock.instant().plus(limits.maxTime()));
        try {
            return blocks(parser.parseInput(characters, ""));
        } catch (PageTimeException e) {
            return new UnreadableText(
                    UnreadableText.Cause.OVER_LIMIT,
                    "reading the page took longer than the limit of %d seconds"
                            .formatted(limits.maxTime().toSeconds()));
        }
    }

    private PublicationText blocks(Document page) {
        HtmlBlocks blocks = new HtmlBlocks(limits);
        page.body().traverse(blocks);
        return new BlockText(furniture.mark(blocks.blocks(page.title())));
    }
}
