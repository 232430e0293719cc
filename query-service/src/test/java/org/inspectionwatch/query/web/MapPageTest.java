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
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.inspectionwatch.testsupport.browser.Looks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** England in tiles, on any day. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class MapPageTest {
    private static final int MOST_BYTES = 150_000;

    @BeforeEach
    void tell() {
        Told.by(
                getClass(),
                Report.in("northumberland-1")
                        .about("northumberland")
                        .ended("2020-01-31")
                        .published("2020-03-06")
                        .allGrades(Grade.GOOD),
                Report.in("newcastle-1")
                        .about("newcastle-upon-tyne")
                        .ended("2017-04-28")
                        .published("2017-06-30")
                        .allGrades(Grade.REQUIRES_IMPROVEMENT),
                Report.in("newcastle-2")
                        .about("newcastle-upon-tyne")
                        .ended("2021-10-22")
                        .published("2021-12-06")
                        .allGrades(Grade.OUTSTANDING),
                Report.in("north-tyneside-1")
                        .about("north-tyneside")
                        .ended("2023-03-10")
                        .published("2023-05-02")
                        .allGrades(Grade.OUTSTANDING),
                Report.in("north-tyneside-2")
                        .about("north-tyneside")
                        .ended("2026-05-15")
                        .published("2026-07-06")
                        .leaders(Grade.GOOD));
    }

    @Test
    void each_authority_has_a_tile_with_letters_words_and_a_link() {
        Document page = page("/map");

        assertThat(page.select(".tiles .tile")).hasSize(153);
        assertThat(tile(page, "/map", "northumberland")).isEqualTo("NBL G, Northumberland: good since 6 March 2020");
        assertThat(page.select(".tiles a[href=/authorities/northumberland]").hasClass("tile-good"))
                .isTrue();
        assertThat(page.select(".regions li")).hasSize(153);
    }

    @Test
    void a_day_in_the_past_shows_the_grades_and_the_councils_of_that_day() {
        Document page = page("/map?asOf=2018-12-31");

        assertThat(tile(page, "?asOf=2018-12-31", "newcastle-upon-tyne"))
                .isEqualTo("NEW RI, Newcastle upon Tyne: requires improvement since 30 June 2017");
        assertThat(tile(page, "?asOf=2018-12-31", "northumberland")).isEqualTo("NBL –, Northumberland: no grade known");
        assertThat(page.select(".tiles a[href^=/authorities/x-dorset-cc]")).hasSize(1);
        assertThat(page.select("#map-title").text()).isEqualTo("Overall effectiveness, 31 December 2018");
    }

    @Test
    void an_overall_grade_that_is_no_longer_given_is_said_to_be_so() {
        Document page = page("/map?asOf=2026-08-01");

        assertThat(tile(page, "?asOf=2026-08-01", "north-tyneside"))
                .isEqualTo("NTY –, North Tyneside: no such grade is given any more");
        assertThat(page.select(".notice").text()).contains("From April 2026 Ofsted gives no overall grade");
        assertThat(tile(page("/map?asOf=2026-08-01&judgement=leaders"), "?asOf=2026-08-01", "north-tyneside"))
                .isEqualTo("NTY G, North Tyneside: good since 6 July 2026");
    }

    @Test
    void without_scripts_years_and_quarters_are_links() {
        Document page = page("/map?asOf=2019-06-30&judgement=leaders");

        assertThat(page.select(".years a").eachAttr("href"))
                .contains("/map?judgement=leaders&asOf=2015-12-31", "/map?judgement=leaders&asOf=2019-09-30");
        assertThat(page.select(".years a[aria-current]").eachText()).containsExactly("2019", "30 June 2019");
        assertThat(page.select("#slider").hasAttr("hidden")).isTrue();
        given().get("/map?asOf=yesterday").then().statusCode(400);
        given().get("/map?judgement=adoption").then().statusCode(400);
    }

    @Test
    void the_slider_is_answered_with_the_map_alone() {
        String part = given().header("HX-Request", "true")
                .get("/map?asOf=2019-06-30")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(part).startsWith("<div id=\"map-now\"").doesNotContain("<html");
    }

    @Test
    void it_is_light() {
        assertThat(given().get("/map").asString().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(MOST_BYTES);
    }

    @Test
    @ExtendWith(InBrowser.class)
    void the_slider_goes_through_time(Page page, Complaints complaints) {
        page.navigate(Address.of("/map"));
        page.locator("#asOf").fill("2021-12-31");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("#time").focus();
        page.keyboard().press("ArrowLeft");

        page.waitForURL("**asOf=2021-09-30**");
        page.locator("#map-title").getByText("30 September 2021").waitFor();
        assertThat(page.locator(".tiles a[href*='newcastle-upon-tyne']").getAttribute("aria-label"))
                .contains("requires improvement");
        assertThat(page.locator("#slider-day").textContent()).isEqualTo("30 September 2021");
        page.getByLabel("A quarter later").click();
        page.locator("#map-title").getByText("31 December 2021").waitFor();
        assertThat(page.locator(".tiles a[href*='newcastle-upon-tyne']").getAttribute("aria-label"))
                .contains("outstanding");
        assertThat(page.locator("#map-status").textContent()).contains("31 December 2021:");
        complaints.assertNone();
    }

    @Test
    @ExtendWith(InBrowser.class)
    void arrow_keys_go_from_tile_to_tile_and_enter_opens_the_authority(Page page, Complaints complaints) {
        page.navigate(Address.of("/map"));
        assertThat(page.locator(".tiles .tile[tabindex='0']").count()).isEqualTo(1);

        page.locator(".tiles a[href='/authorities/northumberland']").focus();
        page.keyboard().press("ArrowDown");
        assertThat(focused(page)).isEqualTo("NEW");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo("NTY");
        page.keyboard().press("ArrowRight");
        assertThat(focused(page)).isEqualTo("NTY");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Enter");

        page.waitForURL("**/authorities/newcastle-upon-tyne");
        complaints.assertNone();
    }

    @Test
    @ExtendWith(InBrowser.class)
    void all_can_use_it(Page page, Complaints complaints) {
        page.navigate(Address.of("/map"));
        Looks.assertAccessible(page);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Looks.picture(page, Looks.DESKTOP, scheme, Path.of("target/screenshots/map-1280-%s.png".formatted(scheme)));
            Looks.picture(page, Looks.PHONE, scheme, Path.of("target/screenshots/map-390-%s.png".formatted(scheme)));
            Looks.assertFits(page);
            Looks.assertAccessible(page);
        }
        complaints.assertNone();
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.querySelector('.tile-code').textContent"));
    }

    private static String tile(Document page, String query, String authorityId) {
        String href = "/authorities/" + authorityId + (query.startsWith("?") ? query : "");
        return page.select(".tiles a[href=\"%s\"]".formatted(href)).attr("aria-label");
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
