package org.inspectionwatch.query.feed;

import org.inspectionwatch.query.eventlog.EventFilter;

/**
 * What a feed is about.
 *
 * @param name its last words in ids and addresses, such as {@code regions/south-west}
 * @param title for people
 * @param filter what is in it
 */
record FeedTopic(String name, String title, EventFilter filter) {

    /** Path of the newest document. */
    String path() {
        return "/feeds/" + name + ".atom";
    }

    /** Path of a document of the archive, counted from 1, the oldest. */
    String path(long page) {
        return path() + "?page=" + page;
    }
}
