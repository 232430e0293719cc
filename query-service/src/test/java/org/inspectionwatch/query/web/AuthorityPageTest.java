package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.inspectionwatch.testsupport.browser.Looks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of an authority, the list of all, and the page of an inspection. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class AuthorityPageTest {
    private static final int MOST_BYTES = 150_000;
    private static final String ATTACK = "<script>alert(1)</script><img src=x onerror=alert(2)> {{7*7}}";

    @BeforeEach
    void tell() {
        Told.by(
                getClass(),
                Report.in("sheffield-2014")
                        .about("sheffield")
                        .kind(InspectionKind.SIF)
                        .ended("2014-09-26")
                        .published("2014-11-28")
                        .overall(Grade.REQUIRES_IMPROVEMENT)
                        .leaders(Grade.REQUIRES_IMPROVEMENT)
                        .grade(Judgement.HELP_PROTECTION, Grade.REQUIRES_IMPROVEMENT)
                        .grade(Judgement.IN_CARE, Grade.GOOD)
                        .grade(Judgement.CARE_LEAVERS, Grade.GOOD)
                        .grade(Judgement.ADOPTION, Grade.GOOD),
                Report.in("sheffield-2019")
                        .about("sheffield")
                        .ended("2019-06-14")
                        .published("2019-08-01")
                        .overall(Grade.INADEQUATE)
                        .leaders(Grade.INADEQUATE)
                        .grade(Judgement.HELP_PROTECTION, Grade.INADEQUATE)
                        .grade(Judgement.IN_CARE_AND_LEAVERS, Grade.REQUIRES_IMPROVEMENT)
                        .theme(new ThemeTag(
                                "front-door",
                                Polarity.IMPROVEMENT,
                                Role.NARRATIVE,
                                "Calls wait too long. " + ATTACK,
                                4,
                                null)),
                visit("sheffield-m1", "2020-02-05", Trend.STATIC),
                visit("sheffield-m2", "2020-11-11", Trend.PROGRESS),
                visit("sheffield-m3", "2021-03-10", Trend.PROGRESS),
                Report.in("sheffield-f1")
                        .about("sheffield")
                        .kind(InspectionKind.FOCUSED_VISIT)
                        .ended("2024-10-16")
                        .published("2024-11-25")
                        .trend(Trend.MIXED)
                        .priorityActions("Answer every call within a day. " + ATTACK),
                Report.in("sheffield-2022")
                        .about("sheffield")
                        .ended("2022-07-08")
                        .published("2022-09-05")
                        .overall(Grade.GOOD)
                        .leaders(Grade.GOOD)
                        .grade(Judgement.HELP_PROTECTION, Grade.GOOD)
                        .grade(Judgement.IN_CARE_AND_LEAVERS, Grade.GOOD),
                Report.in("sheffield-2025")
                        .about("sheffield")
                        .ended("2025-11-14")
                        .published("2026-01-12")
                        .allGrades(Grade.OUTSTANDING)
                        .needsReview("judgements.leaders", "The table says outstanding and the heading says good."));
    }

    private static Report visit(String publication, String day, Trend trend) {
        return Report.in(publication)
                .about("sheffield")
                .kind(InspectionKind.MONITORING_VISIT)
                .ended(day)
                .trend(trend);
    }

    @Test
    void it_says_what_stands_since_when_and_who_says_so() {
        Document page = page("/authorities/sheffield");

        Element overall = page.expectFirst(".now li");
        assertThat(overall.text()).contains("Overall effectiveness", "Outstanding", "since 12 January 2026");
        assertThat(overall.select("a").eachAttr("href")).contains("https://example.org/sheffield-2025");
        assertThat(page.select(".now li").get(1).text())
                .contains("Impact of leaders", "Good", "A newer grade needs review");
    }

    @Test
    void it_draws_grades_over_time_and_each_part_leads_to_its_inspection() {
        Document page = page("/authorities/sheffield");

        assertThat(page.select("svg.picture-wide a")).hasSizeGreaterThan(10).allSatisfy(link -> {
            assertThat(link.attr("aria-label")).isNotBlank();
            assertThat(page.select(link.attr("href"))).hasSize(1);
        });
        assertThat(page.select("svg.picture-wide a").eachAttr("aria-label"))
                .contains(
                        "Overall effectiveness: inadequate, 1 August 2019 to 5 September 2022, declined, by report",
                        "Overall effectiveness: outstanding, since 12 January 2026, improved, by report");
        assertThat(page.select("#grades-table tbody tr")).hasSize(8);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void each_inspection_shows_its_judgements_its_words_and_its_source() {
        Document page = page("/authorities/sheffield");
        Element latest = page.expectFirst(".inspection");

        assertThat(latest.text())
                .contains("ILACS inspection", "Published 12 January 2026", "59 days to publish")
                .contains("Needs review, does not count yet: The table says outstanding and the heading says good.");
        assertThat(latest.select("blockquote").eachText()).contains("overall outstanding");
        assertThat(latest.select("figcaption a").eachAttr("href"))
                .contains("https://example.org/sheffield-2025#page=2");
        assertThat(page.expectFirst("#changes + ul > li").text())
                .contains("12 January 2026", "↑ Improved Overall effectiveness: Good to Outstanding");
    }

    @Test
    void words_of_documents_are_shown_and_never_run() {
        String html = html("/authorities/sheffield");

        assertThat(html).doesNotContain("<script>alert", "<img src=x").contains("&lt;script&gt;alert(1)");
        assertThat(Jsoup.parse(html).select("script").eachAttr("src")).allMatch(src -> src.startsWith("/assets/"));
        assertThat(html).contains("{{7*7}}");
    }

    @Test
    void a_day_in_the_past_shows_what_was_out_then() {
        Document page = page("/authorities/sheffield?asOf=2020-01-01");

        assertThat(page.select("h1").text()).isEqualTo("Sheffield as of 1 January 2020");
        assertThat(page.expectFirst(".now li").text()).contains("Inadequate").contains("since 1 August 2019");
        assertThat(page.select(".inspection")).hasSize(2);
    }

    @Test
    void an_authority_without_inspections_says_so_and_offers_its_feed() {
        Document page = page("/authorities/doncaster");

        assertThat(page.select(".empty").text()).contains("No inspection is known yet");
        assertThat(page.select("a[href=/feeds/authorities/doncaster.atom]")).isNotEmpty();
    }

    @Test
    void a_successor_names_those_before_it() {
        assertThat(page("/authorities/cumberland").select(".notice").text())
                .contains("took over from Cumbria on 1 April 2023", "inherits no grade");
    }

    @Test
    void titles_tell_inspections_of_one_kind_apart() {
        List<String> titles = page("/authorities/sheffield").select(".inspection h3 a").eachAttr("href").stream()
                .map(path -> page(path).title())
                .toList();

        assertThat(titles)
                .hasSize(8)
                .doesNotHaveDuplicates()
                .contains("ILACS inspection, 27 June 2022 to 8 July 2022, Sheffield – Inspection Watch");
    }

    @Test
    void an_inspection_has_a_page_of_its_own() {
        String path =
                page("/authorities/sheffield").expectFirst(".inspection h3 a").attr("href");
        Document page = page(path);

        assertThat(page.select("h1").text())
                .isEqualTo("ILACS inspection, 3 November 2025 to 14 November 2025, Sheffield");
        assertThat(page.select("blockquote").eachText()).contains("overall outstanding");
        given().get("/inspections/no-such").then().statusCode(404);
        given().get("/authorities/nowhere").then().statusCode(404);
        given().get("/authorities/sheffield?asOf=soon").then().statusCode(400);
    }

    @Test
    void the_list_of_all_is_filtered_by_name_and_region() {
        assertThat(page("/authorities").select(".index li")).hasSize(153);
        assertThat(page("/authorities?q=sheff").select(".index li a").eachText())
                .containsExactly("Sheffield");
        assertThat(page("/authorities?region=South%20West").select(".index li")).hasSize(15);
        assertThat(page("/authorities?q=zzz").select(".empty").text()).contains("No authority fits");
        given().get("/authorities?region=Atlantis").then().statusCode(400);
    }

    @Test
    void pages_are_light() {
        for (String path : List.of("/authorities/sheffield", "/authorities")) {
            assertThat(html(path).getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(MOST_BYTES);
        }
    }

    @Test
    @ExtendWith(InBrowser.class)
    void a_journalist_finds_the_history_of_an_authority(Page page, Complaints complaints) {
        page.navigate(Address.of("/authorities"));
        page.getByLabel("Name").fill("sheffield");
        page.locator(".index li")
                .nth(1)
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        page.locator(".index a", new Page.LocatorOptions().setHasText("Sheffield"))
                .click();
        page.locator("svg.picture-wide a[aria-label^='Overall effectiveness: inadequate']")
                .click();

        assertThat(page.url()).contains("/authorities/sheffield#inspection-");
        assertThat(page.locator(".inspection:target").textContent()).contains("Declined from requires improvement");
        complaints.assertNone();
    }

    @Test
    @ExtendWith(InBrowser.class)
    void all_can_use_it(Page page, Complaints complaints) {
        String inspection =
                page("/authorities/sheffield").expectFirst(".inspection h3 a").attr("href");
        look(page, "/authorities/sheffield", "authority");
        look(page, "/authorities/doncaster", "authority-empty");
        look(page, "/authorities", "authorities");
        look(page, inspection, "inspection");

        complaints.assertNone();
    }

    private static void look(Page page, String path, String name) {
        page.navigate(Address.of(path));
        Looks.assertAccessible(page);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Looks.picture(
                    page, Looks.DESKTOP, scheme, Path.of("target/screenshots/%s-1280-%s.png".formatted(name, scheme)));
            Looks.picture(
                    page, Looks.PHONE, scheme, Path.of("target/screenshots/%s-390-%s.png".formatted(name, scheme)));
            Looks.assertFits(page);
            Looks.assertAccessible(page);
        }
    }

    private static Document page(String path) {
        return Jsoup.parse(html(path));
    }

    private static String html(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
