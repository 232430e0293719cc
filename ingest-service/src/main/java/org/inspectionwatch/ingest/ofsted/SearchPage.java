package org.inspectionwatch.ingest.ofsted;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.ingest.survey.HtmlPage;
import org.inspectionwatch.ingest.survey.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One page of search results.
 *
 * @param total results that the search says it has, on all pages; -1 where it does not say
 * @param rows in their order
 * @param missing selectors of what every such page has and this one lacks
 */
record SearchPage(int total, List<Row> rows, List<String> missing) {
    static final String COUNT = "strong.results-count";
    static final String ROW = "li.search-result";
    static final String LINK = "a[href*=/provider/]";

    private static final Pattern URN = Pattern.compile("/provider/[^/]+/(\\d{1,9})(?:[/?#]|$)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    SearchPage {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    /**
     * A provider.
     *
     * @param urn Ofsted's number
     * @param name as the site writes it
     * @param page where its reports are listed
     * @param latest day of its latest report, or null where none is shown
     */
    record Row(String urn, String name, URI page, @Nullable LocalDate latest) {}

    static SearchPage parse(Page.Content page) {
        Document document = HtmlPage.parse(page);
        List<String> missing = new ArrayList<>();
        int total = total(document);
        if (total < 0) {
            missing.add(COUNT);
        }
        List<Row> rows = new ArrayList<>();
        for (Element result : document.select(ROW)) {
            row(result).ifPresentOrElse(rows::add, () -> missing.add(ROW + " " + LINK));
        }
        if (total > 0 && document.select(ROW).isEmpty()) {
            missing.add(ROW);
        }
        return new SearchPage(total, rows, missing);
    }

    private static int total(Document document) {
        Element count = document.selectFirst(COUNT);
        String digits = count == null ? "" : count.text().replace(",", "").strip();
        return DIGITS.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
    }

    private static Optional<Row> row(Element result) {
        Element link = result.selectFirst(LINK);
        if (link == null) {
            return Optional.empty();
        }
        Matcher urn = URN.matcher(link.attr("href"));
        return urn.find()
                ? HtmlPage.target(link).map(page -> new Row(urn.group(1), link.text(), page, latest(result)))
                : Optional.empty();
    }

    private static @Nullable LocalDate latest(Element result) {
        for (Element fact : result.select("li:contains(Latest report)")) {
            Element time = fact.selectFirst("time");
            LocalDate day =
                    SiteDates.parse(time == null ? fact.text().replaceFirst("(?i).*latest report:?", "") : time.text());
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
