package org.inspectionwatch.query.web.publication;

import java.util.List;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.ThemeTag;

/**
 * A finding as its publication's page shows it.
 *
 * @param finding as it was read
 * @param facts what it says, one by one
 * @param doubts about all of it
 * @param pages pages that its words are on, in order
 */
public record ReadFinding(Finding finding, List<Fact> facts, List<String> doubts, List<Integer> pages) {
    public ReadFinding {
        facts = List.copyOf(facts);
        doubts = List.copyOf(doubts);
        pages = List.copyOf(pages);
    }

    /** Passages on practice themes, in order of the document. */
    public List<ThemeTag> passages() {
        return finding.themes();
    }
}
