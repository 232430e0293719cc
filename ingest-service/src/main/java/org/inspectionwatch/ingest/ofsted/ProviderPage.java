package org.inspectionwatch.ingest.ofsted;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inspectionwatch.ingest.survey.HtmlPage;
import org.inspectionwatch.ingest.survey.Page;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of one provider with all its reports, the folded archive included.
 *
 * @param urn as the page states it, or null
 * @param name as the page heads it, or null
 * @param reports in the page's order, which means nothing; each file once
 * @param missing selectors of what every such page has and this one lacks
 */
record ProviderPage(@Nullable String urn, @Nullable String name, List<Report> reports, List<String> missing) {
    static final String HEADING = "h1.title-block__heading";
    static final String TIMELINE = "ol.timeline";
    static final String LINK = "a.publication-link[href]";

    private static final Pattern URN = Pattern.compile("URN:?\\s*(\\d{1,9})");

    ProviderPage {
        reports = List.copyOf(reports);
        missing = List.copyOf(missing);
    }

    /**
     * A link to a report.
     *
     * @param file number of the file, or else its address
     * @param address absolute
     * @param title of the report, with the day of its publication where one is shown
     */
    record Report(String file, URI address, TimelineTitle title) {}

    static ProviderPage parse(Page.Content page) {
        Document document = HtmlPage.parse(page);
        List<String> missing = new ArrayList<>();
        Element heading = document.selectFirst(HEADING);
        if (heading == null) {
            missing.add(HEADING);
        }
        Element timeline = document.selectFirst(TIMELINE);
        if (timeline == null) {
            missing.add(TIMELINE);
            timeline = new Element("ol");
        }
        Map<String, Report> reports = new LinkedHashMap<>();
        for (Element link : timeline.select(LINK)) {
            HtmlPage.target(link)
                    .ifPresent(file -> reports.putIfAbsent(
                            FileAddress.key(file), new Report(FileAddress.key(file), file, title(link))));
        }
        return new ProviderPage(
                urn(document), heading == null ? null : heading.text(), List.copyOf(reports.values()), missing);
    }

    private static @Nullable String urn(Document document) {
        Matcher urn = URN.matcher(document.select(".title-block__subheading").text());
        return urn.find() ? urn.group(1) : null;
    }

    private static TimelineTitle title(Element link) {
        Element spoken = link.selectFirst("span.nonvisual");
        String visible = link.ownText();
        TimelineTitle title = TimelineTitle.parse(spoken == null ? visible : spoken.text());
        if (title.published() != null) {
            return title;
        }
        String words = title.title().isEmpty() ? visible : title.title();
        return new TimelineTitle(words, shownDay(link));
    }

    /** Beside the link, where the link itself names no day. */
    private static @Nullable LocalDate shownDay(Element link) {
        Element event = link.closest(".event");
        if (event == null) {
            return null;
        }
        for (Element time : event.select("time[pubdate], .timeline__date time")) {
            LocalDate day = SiteDates.parse(time.text());
            if (day != null) {
                return day;
            }
        }
        return null;
    }
}
