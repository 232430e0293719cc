package org.inspectionwatch.classify.publication;

import org.inspectionwatch.classify.reading.ReadingOutcome;
import org.inspectionwatch.classify.reading.TextReader;
import org.inspectionwatch.contracts.event.Listing;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.text.BlockText;
import org.inspectionwatch.contracts.text.PagedText;
import org.inspectionwatch.contracts.text.PublicationText;
import org.inspectionwatch.contracts.text.UnreadableText;

/** Reads one publication: pages are a report or letter, blocks are a news article. */
public final class PublicationReader implements TextReader<PublicationText> {
    private final TextReader<PagedText> reports;
    private final TextReader<BlockText> articles;

    public PublicationReader(TextReader<PagedText> reports, TextReader<BlockText> articles) {
        this.reports = reports;
        this.articles = articles;
    }

    @Override
    public ReadingOutcome read(PublicationText text, Listing listing) {
        return switch (text) {
            case PagedText pages -> reports.read(pages, listing);
            case BlockText blocks -> articles.read(blocks, listing);
            case UnreadableText unreadable ->
                new ReadingOutcome.NothingFound(ReadingFailed.Reason.UNREADABLE, unreadable.message());
        };
    }
}
