package org.inspectionwatch.ingest.feed;

import org.inspectionwatch.ingest.definition.Fields;
import org.inspectionwatch.ingest.survey.ItemFilter;

/**
 * Settings of a feed.
 *
 * @param filter which entries to take
 * @param historyPages pages to turn over at a full look; 1 where the feed has no older pages
 * @param pageParameter name of the parameter that asks for an older page, counted from 1
 */
record FeedSettings(ItemFilter filter, int historyPages, String pageParameter) {

    static FeedSettings read(Fields fields) {
        String parameter = fields.text("page_parameter");
        FeedSettings settings = new FeedSettings(
                new ItemFilter(fields.patterns("include")),
                fields.number("history_pages", 1),
                parameter == null ? "paged" : parameter);
        fields.refuseOthers();
        return settings;
    }
}
