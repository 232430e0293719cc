package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
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

/** Up to six authorities side by side. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class ComparePageTest {
    private static final String THREE = "/compare?authority_id=nottingham&authority_id=derby&authority_id=lincolnshire";

    @BeforeEach
    void tell() {
        Told.by(
                getClass(),
                Report.in("nottingham-1")
                        .about("nottingham")
                        .ended("2018-11-23")
                        .published("2019-01-15")
                        .allGrades(Grade.REQUIRES_IMPROVEMENT),
                Report.in("nottingham-2")
                        .about("nottingham")
                        .ended("2022-07-22")
                        .published("2022-09-05")
                        .allGrades(Grade.INADEQUATE),
                Report.in("derby-1")
                        .about("derby")
                        .kind(InspectionKind.SIF)
                        .ended("2017-04-26")
                        .published("2017-06-30")
                        .allGrades(Grade.GOOD),
                Report.in("derby-2")
                        .about("derby")
                        .ended("2022-03-18")
                        .published("2022-05-10")
                        .allGrades(Grade.OUTSTANDING),
                Report.in("lincolnshire-1")
                        .about("lincolnshire")
                        .ended("2019-05-03")
                        .published("2019-06-14")
                        .allGrades(Grade.OUTSTANDING));
    }

    @Test
    void grades_stand_side_by_side_with_their_dates() {
        Document page = page(THREE);

        assertThat(page.select("#compared thead th a").eachText())
                .containsExactly("Nottingham", "Derby", "Lincolnshire");
        assertThat(page.select("#compared tbody tr").first().select("td").eachText())
                .containsExactly(
                        "Inadequate since 5 September 2022",
                        "Outstanding since 10 May 2022",
                        "Outstanding since 14 June 2019");
        assertThat(page.select("#compared tbody th").eachText())
                .contains("Days to publish", "Next full inspection expected", "Praised most", "Criticised most");
        assertThat(page.select("svg.picture-wide").first().select("a").eachAttr("href"))
                .anyMatch(href -> href.startsWith("/authorities/derby#inspection-"));
    }

    @Test
    void one_can_be_removed_and_one_added_without_scripts() {
        Document page = page(THREE);

        assertThat(page.select(".chosen a.remove").eachAttr("href"))
                .contains("/compare?authority_id=nottingham&authority_id=lincolnshire");
        assertThat(page.select("form input[name=authority_id]").eachAttr("value"))
                .containsExactly("nottingham", "derby", "lincolnshire");
        assertThat(page.select("select[name=authority_id] option").eachAttr("value"))
                .hasSize(151)
                .doesNotContain("derby");
    }

    @Test
    void a_seventh_is_refused_in_plain_words_and_the_six_are_shown() {
        String html = given().get(THREE + "&authority_id=leeds&authority_id=york&authority_id=hull&authority_id=kent")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        Document page = Jsoup.parse(html);

        assertThat(page.select("[role=alert]").text()).contains("Up to six authorities", "Remove one to add Kent");
        assertThat(page.select("#compared thead th a")).hasSize(6);
        assertThat(page.select("select[name=authority_id]")).isEmpty();
    }

    @Test
    void nothing_chosen_is_explained_and_an_unknown_one_is_refused() {
        assertThat(page("/compare").select(".empty").text()).contains("Nothing to compare yet");
        assertThat(page("/compare?authority_id=").select(".empty")).isNotEmpty();
        given().get("/compare?authority_id=atlantis").then().statusCode(400);
    }

    @Test
    void a_day_in_the_past_is_compared_as_it_was() {
        assertThat(page(THREE + "&asOf=2020-01-01")
                        .select("#compared tbody tr")
                        .first()
                        .select("td")
                        .eachText())
                .containsExactly(
                        "Requires improvement since 15 January 2019",
                        "Good since 30 June 2017",
                        "Outstanding since 14 June 2019");
    }

    @Test
    @ExtendWith(InBrowser.class)
    void a_director_compares_three(Page page, Complaints complaints) {
        page.navigate(Address.of("/compare"));
        for (String name : List.of("Nottingham", "Derby", "Lincolnshire")) {
            page.locator("#add").selectOption(name);
            page.locator("#chosen button[type=submit]").click();
        }

        assertThat(page.locator("#compared thead th a").allTextContents())
                .containsExactly("Nottingham", "Derby", "Lincolnshire");
        look(page, "compare");
        page.navigate(Address.of("/compare"));
        look(page, "compare-empty");
        complaints.assertNone();
    }

    private static void look(Page page, String name) {
        Looks.assertAccessible(page);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Looks.picture(
                    page, Looks.DESKTOP, scheme, Path.of("target/screenshots/%s-1280-%s.png".formatted(name, scheme)));
            Looks.picture(
                    page, Looks.PHONE, scheme, Path.of("target/screenshots/%s-390-%s.png".formatted(name, scheme)));
            Looks.assertFits(page);
            Looks.assertAccessible(page);
        }
        page.setViewportSize(Looks.DESKTOP, 900);
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }
}
