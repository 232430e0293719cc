package org.inspectionwatch.sample.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.news.Story;
import org.inspectionwatch.sample.world.SampleDocument;
import org.inspectionwatch.sample.world.SiteHost;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleSiteServerTest {
    private final SampleSiteServer site =
            SampleSiteServer.start(SiteOptions.standard().crawlDelay(Duration.ofMillis(1500)));
    private final Visitor visitor = new Visitor();

    @AfterEach
    void stop() {
        visitor.close();
        site.close();
    }

    @ParameterizedTest
    @EnumSource(SiteHost.class)
    void every_host_has_a_robots_txt_with_the_crawl_delay(SiteHost host) throws Exception {
        assertThat(visitor.text(site.origin(host) + "/robots.txt"))
                .startsWith("User-agent: *\n")
                .contains("Crawl-delay: 1.5\n");
    }

    @Test
    void a_file_is_the_one_of_the_truth_and_is_not_sent_to_whoever_has_it() throws Exception {
        SampleDocument document = site.published().getLast();
        String address = site.addresses().of(document);

        HttpResponse<byte[]> whole = visitor.get(address);
        String etag = whole.headers().firstValue("ETag").orElseThrow();
        String modified = whole.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(SiteFiles.sha256(whole.body())).isEqualTo(site.files().sha256(document));
        assertThat(whole.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(visitor.get(address, "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(visitor.get(address, "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(visitor.get(address, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_changed_file_has_the_same_address_other_bytes_and_another_tag() throws Exception {
        SampleDocument document = site.published().stream()
                .filter(candidate -> candidate.grades().containsKey(Judgement.LEADERS))
                .toList()
                .getLast();
        String address = site.addresses().of(document);
        HttpResponse<byte[]> before = visitor.get(address);

        site.files().amend(document, Map.of(Judgement.LEADERS, Grade.OUTSTANDING));

        HttpResponse<byte[]> after = visitor.get(
                address, "If-None-Match", before.headers().firstValue("ETag").orElseThrow());
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).isNotEqualTo(before.body());
        assertThat(after.headers().firstValue("ETag"))
                .isNotEqualTo(before.headers().firstValue("ETag"));
    }

    @Test
    void a_withdrawn_file_is_gone() throws Exception {
        SampleDocument document = site.published().getLast();

        site.files().withdraw(document);

        assertThat(visitor.get(site.addresses().of(document)).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_to_come_is_not_there_until_its_day() throws Exception {
        SampleDocument next = site.world().documents().get(site.published().size());
        String address = site.addresses().of(next);
        int before = visitor.get(address).statusCode();

        List<SampleDocument> published =
                site.advance((int) (next.published().toEpochDay() - site.today().toEpochDay()));

        assertThat(before).isEqualTo(404);
        assertThat(published).contains(next);
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() throws Exception {
        String page = site.origin(SiteHost.REPORTS) + "/search?rows=100&level_2_types[]=12".replace("[]", "%5B%5D");
        String etag = visitor.get(page).headers().firstValue("ETag").orElseThrow();

        assertThat(visitor.get(page, "If-None-Match", etag).statusCode()).isEqualTo(304);
        site.advance(21);
        assertThat(visitor.get(page, "If-None-Match", etag).statusCode()).isEqualTo(200);
    }

    @Test
    void the_news_has_an_index_in_pages_stories_and_feeds() throws Exception {
        String news = site.origin(SiteHost.NEWS);
        Document first = visitor.page(news + "/childrens-services/");
        Document second = visitor.page(first.expectFirst("a.next[rel=next]").attr("abs:href"));
        Story newest = site.stories().getFirst();

        assertThat(first.select("article.teaser h2 > a[href]")).hasSize(20);
        assertThat(first.expectFirst("article.teaser h2 > a").attr("href")).isEqualTo(newest.path());
        assertThat(second.select("article.teaser h2 > a").eachAttr("href"))
                .doesNotContainAnyElementsOf(
                        first.select("article.teaser h2 > a").eachAttr("href"));
        assertThat(visitor.page(news + newest.path()).expectFirst("article h1").text())
                .isEqualTo(newest.headline());
        assertThat(xml(news + "/feed/").select("rss > channel > item > link").eachText())
                .hasSize(20)
                .startsWith(news + newest.path());
        assertThat(xml(news + "/atom.xml").select("feed > entry > link").eachAttr("href"))
                .hasSize(20)
                .startsWith(news + newest.path());
    }

    @Test
    void gov_uk_answers_searches_and_refuses_unknown_parameters() throws Exception {
        String govUk = site.origin(SiteHost.GOV_UK);

        assertThat(visitor.text(govUk + "/api/search.json?filter_organisations=ofsted&order=-public_timestamp&count=2"))
                .contains("\"total\":", "\"public_timestamp\":\"2026-06-12T09:30:00Z\"");
        assertThat(visitor.get(govUk + "/api/search.json?nonsense=1").statusCode())
                .isEqualTo(422);
        Element entry = xml(govUk + "/government/organisations/ofsted.atom").expectFirst("entry > id");
        assertThat(visitor.text(entry.text().replace(govUk, govUk + "/api/content")))
                .contains("\"change_history\":");
    }

    @Test
    void the_ledger_knows_how_polite_a_visitor_was() throws Exception {
        String address = site.addresses().of(site.published().getLast());
        SiteHost host = site.published().getLast().host();
        visitor.get(site.origin(host) + "/robots.txt");
        HttpResponse<byte[]> once = visitor.get(address, "User-Agent", "a-test");
        visitor.get(address, "If-None-Match", once.headers().firstValue("ETag").orElseThrow());

        assertThat(site.conduct().askedBeforeRobots()).isEmpty();
        assertThat(site.conduct().fetchedAgain()).isEmpty();
        assertThat(site.conduct().conditionalShare()).isEqualTo(0.5);
        assertThat(site.conduct().bodies()).isEqualTo(1);
        assertThat(site.conduct().mostConnectionsToOneHost()).isEqualTo(1);
        assertThat(site.conduct().mostAtOnce(host)).isEqualTo(1);
        assertThat(site.conduct().userAgents()).contains("a-test");
        assertThat(site.conduct().statuses()).containsEntry(200, 2).containsEntry(304, 1);

        visitor.get(address);
        assertThat(site.conduct().fetchedAgain()).hasSize(1);
        assertThat(site.conduct().smallestGap(host)).isPresent();

        site.forgetVisits();
        visitor.get(address);
        assertThat(site.conduct().askedBeforeRobots()).containsExactly(host);
    }

    private Document xml(String address) throws Exception {
        return Jsoup.parse(visitor.text(address), address, Parser.xmlParser());
    }
}
