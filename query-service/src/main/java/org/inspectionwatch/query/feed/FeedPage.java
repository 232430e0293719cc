package org.inspectionwatch.query.feed;

import java.util.List;
import org.inspectionwatch.query.eventlog.LoggedEvent;

/**
 * A document of a feed.
 *
 * @param topic what it is about
 * @param archived whether it is one of the archive, which never changes
 * @param number of the document in the archive; of the newest document, the last complete one before it, 0 for none
 * @param events oldest first
 */
record FeedPage(FeedTopic topic, boolean archived, long number, List<LoggedEvent> events) {
    FeedPage {
        events = List.copyOf(events);
    }

    /** The document of the archive before this one; 0 for none. */
    long previous() {
        return archived ? number - 1 : number;
    }
}
