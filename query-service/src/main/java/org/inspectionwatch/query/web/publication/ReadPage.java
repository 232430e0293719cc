package org.inspectionwatch.query.web.publication;

import java.util.List;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.web.PagePicture;

/**
 * What was read on one page.
 *
 * @param picture of the page, everything marked
 * @param facts whose words are there, with those words alone
 * @param passages on practice themes
 */
public record ReadPage(PagePicture picture, List<Fact> facts, List<ThemeTag> passages) {
    public ReadPage {
        facts = List.copyOf(facts);
        passages = List.copyOf(passages);
    }
}
