package org.inspectionwatch.ingest.pagelist;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inspectionwatch.contracts.finding.PartialDate;
import org.inspectionwatch.ingest.survey.HtmlPage;
import org.inspectionwatch.ingest.survey.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One page of links.
 *
 * @param entries in the page's order
 * @param next page, or null where there is none
 * @param missing selectors of what every page has and this one lacks
 */
record IndexPage(List<Entry> entries, @Nullable URI next, List<String> missing) {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
    private static final int ISO_DAY_LENGTH = 10;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    IndexPage {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /**
     * A link.
     *
     * @param address absolute
     * @param title words of the title
     * @param about all words of the entry, to choose by
     * @param published day as shown, or null
     */
    record Entry(
            URI address,
            String title,
            String about,
            @Nullable PartialDate published) {}

    static IndexPage parse(Page.Content page, PageListSettings settings) {
        Document document = HtmlPage.parse(page);
        List<String> missing = new ArrayList<>(settings.required().stream()
                .filter(selector -> document.selectFirst(selector) == null)
                .toList());
        List<Entry> entries = new ArrayList<>();
        for (Element item : document.select(settings.item())) {
            entry(item, settings).ifPresentOrElse(entries::add, () -> missing.add(settings.link()));
        }
        Element next = settings.next() == null ? null : document.selectFirst(settings.next());
        return new IndexPage(
                entries, next == null ? null : HtmlPage.target(next).orElse(null), missing);
    }

    private static Optional<Entry> entry(Element item, PageListSettings settings) {
        Element link = item.selectFirst(settings.link());
        if (link == null) {
            return Optional.empty();
        }
        Element title = settings.title() == null ? link : item.selectFirst(settings.title());
        return HtmlPage.target(link)
                .map(address -> new Entry(
                        address, (title == null ? link : title).text(), item.text(), published(item, settings)));
    }

    private static @Nullable PartialDate published(Element item, PageListSettings settings) {
        Element date = settings.date() == null ? null : item.selectFirst(settings.date());
        if (date == null) {
            return null;
        }
        try {
            String day = date.attr("datetime");
            return PartialDate.of(
                    ISO_DAY.matcher(day).matches()
                            ? LocalDate.parse(day.substring(0, ISO_DAY_LENGTH))
                            : LocalDate.parse(BLANKS.matcher(date.text()).replaceAll(" "), settings.dateForm()));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
