package org.inspectionwatch.sample.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.inspectionwatch.sample.world.Provider;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static final String ALL = "/search?q=&location=&lat=&lon=&radius=&level_1_types=3&level_2_types%5B%5D=12";
    private static final Pattern TITLE =
            Pattern.compile("(.+?)(,? {0,2}(?:as )?pdf)? - (\\d{1,2} [A-Z][a-z]+ \\d{4})", Pattern.CASE_INSENSITIVE);

    private final SampleSiteServer site = SampleSiteServer.start();
    private final Visitor visitor = new Visitor();

    @AfterEach
    void stop() {
        visitor.close();
        site.close();
    }

    @Test
    void a_page_has_a_hundred_rows_at_most_and_the_next_one_is_linked() throws Exception {
        Document first = visitor.page(reports(ALL + "&start=0&rows=500"));
        Document second =
                visitor.page(first.expectFirst("a.pagination__next[href]").attr("abs:href"));

        assertThat(first.select("ul.results-list > li.search-result")).hasSize(100);
        assertThat(first.expectFirst("strong.results-count").text()).isEqualTo("160");
        assertThat(second.select("ul.results-list > li.search-result")).hasSize(60);
        assertThat(second.selectFirst("a.pagination__next")).isNull();
        assertThat(second.selectFirst("a.pagination__previous")).isNotNull();
    }

    @Test
    void a_row_has_name_number_and_latest_report() throws Exception {
        Document page = visitor.page(reports(ALL + "&start=0&rows=100&status%5B%5D=1"));

        assertThat(page.expectFirst("strong.results-count").text()).isEqualTo("153");
        assertThat(page.select("li.search-result")).allSatisfy(row -> {
            Element link = row.expectFirst("h3.search-result__title > a[href^=/provider/44/]");
            String urn = link.attr("href").substring("/provider/44/".length());
            Provider provider = site.world().provider(urn).orElseThrow();
            assertThat(link.wholeText()).isEqualTo(provider.name());
            assertThat(row.select("ul.search-result__provider-info > li").eachText())
                    .contains("URN: " + urn, "Category: Local authority children's services");
        });
    }

    @Test
    void closed_authorities_are_marked_and_can_be_left_out() throws Exception {
        Document page = visitor.page(reports(ALL + "&rows=100&status%5B%5D=2"));

        assertThat(page.select("h3.search-result__title--closed > a")).hasSize(7);
    }

    @Test
    void a_window_of_dates_finds_those_with_a_new_report_alone() throws Exception {
        site.advance(7);
        String from = "22-06-2026";
        List<String> expected = site.world().providers().stream()
                .filter(provider -> site.world().of(provider, site.today()).stream()
                        .anyMatch(document -> !document.published().isBefore(LocalDate.of(2026, 6, 22))))
                .map(Provider::urn)
                .toList();

        Document page = visitor.page(reports(ALL + "&rows=100&latest_report_date_start=" + from));

        assertThat(page.select("li.search-result a[href*=/provider/]").eachAttr("href"))
                .map(path -> path.substring("/provider/44/".length()))
                .containsExactlyInAnyOrderElementsOf(expected)
                .isNotEmpty();
    }

    @Test
    void the_provider_pages_hold_every_document_at_its_address_with_title_and_date() throws Exception {
        List<String> found = new ArrayList<>();
        for (Provider provider : site.world().providers()) {
            Document page = visitor.page(reports("/provider/44/" + provider.urn()));
            assertThat(page.expectFirst("main#main p.title-block__subheading").text())
                    .isEqualTo("URN: " + provider.urn());
            for (Element link : page.select("ol.timeline li.timeline__day a.publication-link[href]")) {
                assertThat(link.expectFirst("span.nonvisual").wholeText()).matches(TITLE);
                found.add(link.attr("abs:href"));
            }
        }

        List<String> expected = new ArrayList<>();
        for (SampleDocument document : site.published()) {
            document.providers()
                    .forEach(provider -> expected.add(site.addresses().of(document)));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void older_reports_lie_in_the_archive_and_every_form_of_title_occurs() throws Exception {
        List<String> titles = new ArrayList<>();
        int archived = 0;
        for (Provider provider : site.world().providers()) {
            Document page = visitor.page(reports("/provider/44/" + provider.urn()));
            archived += page.select("li.timeline__day--has-archive .timeline__archive > ol > li.timeline__day")
                    .size();
            page.select("span.nonvisual").forEach(title -> titles.add(title.wholeText()));
        }

        assertThat(archived).isGreaterThan(800);
        assertThat(titles)
                .anyMatch(title -> title.startsWith("Single inspection of LA children's services as pdf - "))
                .anyMatch(title -> title.startsWith("Children's services inspection,  pdf - "))
                .anyMatch(title -> title.startsWith("Joint area review - progress inspection,  pdf - "))
                .anyMatch(title -> title.startsWith("Children's services focused visit, PDF - "))
                .anyMatch(title -> title.startsWith("Area SEND full inspection, pdf - "));
    }

    @Test
    void a_quirk_changes_what_the_listing_shows_until_it_ends() throws Exception {
        String page = reports(ALL + "&rows=100");
        String before = visitor.text(page);
        String first = visitor.page(page).expectFirst("li.search-result a").attr("href");
        String urn = first.substring("/provider/44/".length());

        site.quirks().hide(urn);
        assertThat(visitor.page(page).select("a[href=" + first + "]")).isEmpty();
        assertThat(visitor.get(reports(first)).statusCode()).isEqualTo(404);
        site.quirks().show(urn);

        site.quirks().cutListing(true);
        assertThat(visitor.page(page).expectFirst("strong.results-count").text())
                .isEqualTo("100");
        assertThat(visitor.page(page).selectFirst("a.pagination__next")).isNull();
        site.quirks().cutListing(false);

        site.quirks().reverseOrder(true);
        assertThat(visitor.page(page).expectFirst("li.search-result a").attr("href"))
                .isNotEqualTo(first);
        site.quirks().endAll();

        assertThat(visitor.text(page)).isEqualTo(before);
    }

    private String reports(String path) {
        return site.origin(SiteHost.REPORTS) + path;
    }
}
