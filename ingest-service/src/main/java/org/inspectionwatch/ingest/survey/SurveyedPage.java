package org.inspectionwatch.ingest.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a listing, such as the page of one authority.
 *
 * @param name stable within the source
 * @param mark what the source says of the state of this part; the same mark at the next look means that nothing is new here;
 *     null where it says nothing
 * @param whole whether the page names all there is, so that what it no longer names has been taken away; a feed names only
 *     the newest
 * @param items in any order, each key once
 */
public record SurveyedPage(String name, @Nullable String mark, boolean whole, List<ListedItem> items) {
    public SurveyedPage {
        items = List.copyOf(items);
    }
}
