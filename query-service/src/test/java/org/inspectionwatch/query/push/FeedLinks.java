package org.inspectionwatch.query.push;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import org.jspecify.annotations.Nullable;

/** Links between the documents of a feed. */
final class FeedLinks {
    private FeedLinks() {}

    /** Path of the document of the archive before this one, or null. */
    static @Nullable String previous(Feed feed) {
        return feed.getOtherLinks().stream()
                .filter(link -> "prev-archive".equals(link.getRel()))
                .map(Link::getHref)
                .map(address -> address.replaceFirst("^https?://[^/]+", ""))
                .findFirst()
                .orElse(null);
    }
}
