package org.inspectionwatch.query.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.inspectionwatch.query.eventlog.EventSearch;

/**
 * Cuts the log into documents. The archive holds every full document from the first event on; the newest document holds the
 * latest events, of which the older ones may stand in the archive too.
 */
@ApplicationScoped
class Archive {
    static final int LENGTH = 50;

    private final EventSearch search;

    Archive(EventSearch search) {
        this.search = search;
    }

    /** The newest document, which links to the archive without a gap. */
    FeedPage newest(FeedTopic topic) {
        long count = search.count(topic.filter());
        long skip = Math.max(0, count - LENGTH);
        return new FeedPage(topic, false, count / LENGTH, search.slice(topic.filter(), skip, LENGTH));
    }

    /** A document of the archive; empty while it is not full. */
    Optional<FeedPage> page(FeedTopic topic, long number) {
        FeedPage page = new FeedPage(topic, true, number, search.slice(topic.filter(), (number - 1) * LENGTH, LENGTH));
        return page.events().size() < LENGTH ? Optional.empty() : Optional.of(page);
    }
}
