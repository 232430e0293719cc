package org.inspectionwatch.sample.page;

import static org.inspectionwatch.sample.page.Markup.day;
import static org.inspectionwatch.sample.page.Markup.text;

import java.util.stream.Collectors;

/** The listing as HTML. */
public final class SearchPage {
    private SearchPage() {}

    /** The page that shows what was found. */
    public static String of(Listing listing) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"/><title>Search results - Find an Ofsted inspection report</title></head>
                <body><main id="main" tabindex="-1">
                <h1 class="heading--title title-block__heading">Search results</h1>
                <div class="search-results__heading"><h2><strong class="results-count">%d</strong> results</h2>
                 <div class="search-results__sort"><form><label class="form-label" for="sort">Sort by</label><select class="form-control" id="sort"></select></form></div></div>
                <ul class="results-list">
                %s</ul>
                <div class="pagination">%s%s</div>
                </main></body></html>
                """.formatted(
                listing.total(),
                listing.rows().stream().map(SearchPage::row).collect(Collectors.joining()),
                listing.previous() == null
                        ? ""
                        : "<a class=\"pagination__previous\" href=\"" + text(listing.previous()) + "\">Previous</a>",
                listing.next() == null
                        ? ""
                        : "<a class=\"pagination__next\" href=\"" + text(listing.next())
                                + "\">Next<span class=\"pagination__numbers\">more</span></a>");
    }

    private static String row(Listing.Row row) {
        String urn = row.provider().urn();
        return """
                 <li class="search-result">
                  <h3 class="search-result__title %sheading--sub"><a href="/provider/44/%s">%s</a>%s</h3>
                  <ul class="search-result__provider-info"><li>Category: <strong>Local authority children&#039;s services</strong></li></ul>
                  <address class="search-result__address">%s</address>
                  <ul class="search-result__provider-info">%s<li>URN: <strong>%s</strong></li></ul>
                 </li>
                """.formatted(
                        row.closed() ? "search-result__title--closed " : "",
                        urn,
                        text(row.provider().name()),
                        row.closed() ? " <span class=\"badge--closed\">Closed</span>" : "",
                        text(row.provider().address()),
                        row.latest() == null
                                ? ""
                                : "<li>Latest report: <strong><time>" + day(row.latest()) + "</time></strong></li>",
                        urn);
    }
}
