package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a journalist and an analyst come for, on pages. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class WhatsNewTest {

    @BeforeEach
    void read() {
        WebFlow.read(
                getClass(),
                "herefordshire",
                3,
                report("herefordshire-1")
                        .ended("2021-06-11")
                        .allGrades(Grade.INADEQUATE)
                        .theme(said(Polarity.STRENGTH, "Ibexes are supervised with care each week."))
                        .build(),
                report("herefordshire-2")
                        .kind(InspectionKind.MONITORING_VISIT)
                        .ended("2024-02-02")
                        .trend(Trend.PROGRESS)
                        .saying("Steady progress is being made for ibexes.")
                        .priorityActions("The speed at which ibexes are counted.")
                        .published(WebFlow.today().minusDays(2).toString())
                        .build(),
                report("herefordshire-3")
                        .ended(WebFlow.today().minusDays(50).toString())
                        .published(WebFlow.today().toString())
                        .allGrades(Grade.GOOD)
                        .saying("Ibexes now do well")
                        .build());
    }

    @Test
    void todays_changes_stand_on_the_first_page_with_words_and_report() {
        Document home = WebFlow.page("/");

        Element news = home.expectFirst(":has(> #today)");
        assertThat(news.select("h3").eachText()).contains("Herefordshire");
        Element card = card(news, "Herefordshire");
        assertThat(card.select(".moves li").eachText())
                .contains("Impact of leaders Inadequate→ to Good ▲ Improved by 2 grades");
        assertThat(card.select("blockquote").text()).isEqualTo("Ibexes now do well");
        assertThat(card.select("figcaption a").attr("href")).isEqualTo("https://example.org/herefordshire-3#page=2");
        assertThat(home.select("link[type=application/atom+xml]").attr("href")).isEqualTo("/feeds/rating-changes.atom");
    }

    @Test
    void visits_and_priority_actions_stand_beside_them() {
        Document home = WebFlow.page("/");

        assertThat(card(home.expectFirst(":has(> #visits)"), "Herefordshire: Monitoring visit")
                        .text())
                .contains("Progress", "Steady progress is being made for ibexes.", "Page 1");
        assertThat(card(home.expectFirst(":has(> #actions)"), "Herefordshire: Monitoring visit")
                        .text())
                .contains("The speed at which ibexes are counted.");
    }

    @Test
    void the_list_narrows_and_each_change_has_its_own_page() {
        String list = "/rating-changes?authority_id=herefordshire&direction=improved&region=West+Midlands";
        Document page = WebFlow.page(list);

        assertThat(page.select("select[name=region] option[selected]").text()).isEqualTo("West Midlands");
        assertThat(page.select(".group").text()).contains("Herefordshire", "West Midlands", "ILACS inspection");
        Document change = WebFlow.page(page.expectFirst(".judged a").attr("href"));
        assertThat(change.select("h1").text()).isEqualTo("Herefordshire: Impact of leaders");
        assertThat(change.select("blockquote").eachText()).contains("Ibexes now do well", "leaders inadequate");
        assertThat(WebFlow.page(list.replace("improved", "declined"))
                        .select(".empty-title")
                        .text())
                .isEqualTo("No rating change fits.");
    }

    @Test
    void what_was_entered_wrongly_is_said_beside_the_form() {
        String answer = given().accept("text/html")
                .get("/rating-changes?since=yesterday")
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(Jsoup.parse(answer).select(".errors a[href=#since]").text())
                .isEqualTo("Since is a day such as 2026-04-01.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /themes?region=Atlantis      | Region is one of East Midlands,
            /themes/front-door?from=soon | From is a number from 1 to 9999.
            /map?asOf=yesterday          | As of is a day such as 2026-04-01.
            /authorities?region=Atlantis | Region is one of East Midlands,
            /review?region=Atlantis      | Region is one of East Midlands,
            /review?field=smell          | Field is one of areas_for_improvement,
            /review?authority_id=nowhere | Authority id is not the id of an authority,
            """)
    void a_page_that_cannot_be_names_the_field_that_is_wrong_and_why(String address, String sentence) {
        String answer = given().accept("text/html")
                .get(address)
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(Jsoup.parse(answer).select("main li").text()).startsWith(sentence);
    }

    @Test
    void empty_fields_of_a_form_leave_no_trace_in_the_address() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/search?q=ibex&theme=&region=")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/search?q=ibex"));
    }

    @Test
    void a_theme_shows_its_years_and_words() {
        Document theme = WebFlow.page("/themes/supervision?grade=inadequate&region=West+Midlands");

        assertThat(theme.select("#by-year tbody tr").eachText()).anyMatch(row -> row.startsWith("2021 "));
        assertThat(theme.select("#year-chart svg rect.fill-strength")).isNotEmpty();
        assertThat(theme.select("blockquote").eachText()).contains("Ibexes are supervised with care each week.");
    }

    @Test
    @ExtendWith(InBrowser.class)
    void a_reader_finds_todays_changes(Page page, Complaints complaints) {
        page.navigate(Address.of("/"));
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Herefordshire").setExact(true))
                .first()
                .waitFor();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Impact of leaders"))
                .first()
                .click();
        page.waitForURL("**/rating-changes/*");

        assertThat(page.locator("h1").textContent()).endsWith(": Impact of leaders");
        Looks.assertAccessible(page);
        Looks.assertFits(page);
        complaints.assertNone();
    }

    @Test
    @ExtendWith(InBrowser.class)
    void a_reader_finds_praise_of_supervision_in_inadequate_authorities(Page page, Complaints complaints) {
        page.navigate(Address.of("/search"));
        page.getByLabel("Theme").selectOption("supervision");
        page.getByLabel("Strength or not").selectOption("strength");
        page.getByLabel("Overall grade then").selectOption("inadequate");
        page.getByLabel("Words", new Page.GetByLabelOptions().setExact(true)).fill("ibex");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .click();

        page.locator("mark", new Page.LocatorOptions().setHasText("Ibexes")).waitFor();
        assertThat(page.locator("#results blockquote").allTextContents())
                .containsExactly("Ibexes are supervised with care each week.");
        assertThat(page.locator("#results figcaption").first().textContent()).contains("Report herefordshire-1");
        assertThat(page.url()).contains("theme=supervision", "grade=inadequate", "q=ibex");
        Looks.assertAccessible(page);
        complaints.assertNone();
    }

    @Test
    @ExtendWith(InBrowser.class)
    void all_can_use_every_page(Page page, Complaints complaints) {
        for (String path : List.of("/", "/rating-changes", "/search?q=ibex", "/themes", "/themes/supervision")) {
            page.navigate(Address.of(path));
            for (int width : List.of(Looks.PHONE, Looks.DESKTOP)) {
                page.setViewportSize(width, 900);
                Looks.assertAccessible(page);
                Looks.assertFits(page);
            }
        }
        complaints.assertNone();
    }

    private static Element card(Element among, String title) {
        return among.select(".card").stream()
                .filter(card -> card.select("h3").text().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card " + title + " in " + among.text()));
    }

    private static Report report(String publication) {
        return Report.in(publication).about("herefordshire");
    }

    private static ThemeTag said(Polarity polarity, String words) {
        return new ThemeTag("supervision", polarity, Role.NARRATIVE, words, 3, null);
    }
}
