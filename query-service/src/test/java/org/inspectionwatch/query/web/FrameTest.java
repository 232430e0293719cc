package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.inspectionwatch.testsupport.browser.Looks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands around every page. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class FrameTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void a_page_has_ways_to_all_others_and_says_where_it_is() {
        Document page =
                Jsoup.parse(given().get("/").then().statusCode(200).extract().asString());

        assertThat(page.select(".main-nav a").eachText()).contains("What’s new", "Rating changes", "Sources");
        assertThat(page.select(".main-nav [aria-current=page]").eachText()).containsExactly("What’s new");
        assertThat(page.select("a.skip-link").attr("href")).isEqualTo("#main");
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void scripts_and_style_come_from_here_and_are_kept_for_ever() {
        Document page = Jsoup.parse(given().get("/").asString());
        String style = page.select("link[rel=stylesheet]").attr("href");

        assertThat(style).matches("/assets/site\\.[0-9a-f]{12}\\.css");
        given().get(style)
                .then()
                .statusCode(200)
                .contentType("text/css")
                .header("Cache-Control", containsString("immutable"));
        page.select("script")
                .forEach(script -> given().get(script.attr("src")).then().statusCode(200));
        given().get(style.replaceFirst("[0-9a-f]{12}", "000000000000")).then().statusCode(404);
    }

    @Test
    void every_answer_tells_browsers_to_run_nothing_else() {
        for (String path : new String[] {"/", "/no-such-page", "/api/v1/status"}) {
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("Content-Security-Policy", not(containsString("unsafe")))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", equalTo("nosniff"));
        }
    }

    @Test
    void what_is_not_there_is_a_page_for_people_and_a_problem_for_programs() {
        String html = given().accept(BROWSER)
                .get("/no-such-page")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .extract()
                .asString();

        Elements main = Jsoup.parse(html).select("main");
        assertThat(main.select("h1").text()).isEqualTo("Page not found");
        assertThat(main.text())
                .contains("The path /no-such-page leads to nothing.")
                .doesNotContain("resource method");
        given().accept(BROWSER)
                .get("/rating-changes/none")
                .then()
                .statusCode(404)
                .contentType("text/html");
        given().accept(BROWSER)
                .get("/api/v1/authorities/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    @ExtendWith(InBrowser.class)
    void all_can_use_it(Page page, Complaints complaints) {
        page.navigate(Address.of("/"));

        Looks.assertAccessible(page);
        Looks.picture(page, Looks.DESKTOP, ColorScheme.LIGHT, Path.of("target/screenshots/frame-1280.png"));
        Looks.picture(page, Looks.PHONE, ColorScheme.DARK, Path.of("target/screenshots/frame-390-dark.png"));
        Looks.assertFits(page);
        complaints.assertNone();
    }
}
