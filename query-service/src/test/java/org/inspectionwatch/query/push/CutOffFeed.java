package org.inspectionwatch.query.push;

import static io.restassured.RestAssured.given;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows the archive back to what it has, and stops half-way at times, when it has to begin anew. */
final class CutOffFeed extends CutOffConsumer {
    private static final int STEPS_AT_MOST = 4;

    CutOffFeed(CutOffTest.Flow flow) {
        super(flow);
    }

    @Override
    void consume() throws Exception {
        while (!complete()) {
            crawl(random.nextInt(cuts() < flow.cuts() ? STEPS_AT_MOST : Integer.MAX_VALUE));
        }
    }

    private void crawl(int steps) throws Exception {
        List<Entry> newestFirst = new ArrayList<>();
        @Nullable String path = "/feeds/rating-changes.atom";
        for (int step = 0; path != null; step++) {
            if (step >= steps) {
                cut();
                return;
            }
            Feed feed = (Feed)
                    new WireFeedInput().build(new StringReader(given().get(path).asString()));
            newestFirst.addAll(feed.getEntries());
            boolean known = feed.getEntries().stream().anyMatch(this::known);
            path = known ? null : FeedLinks.previous(feed);
        }
        newestFirst.reversed().forEach(entry -> take(authority(entry), id(entry)));
    }

    private boolean known(Entry entry) {
        return has(authority(entry), id(entry));
    }

    private static String authority(Entry entry) {
        return entry.getCategories().get(1).getTerm();
    }

    private static String id(Entry entry) {
        return entry.getId().substring(entry.getId().lastIndexOf('/') + 1);
    }
}
