package org.inspectionwatch.ingest.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.OnePagePdf;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class ReportDropPageTest {

    @Test
    void who_has_not_signed_in_is_asked_to() {
        given().redirects()
                .follow(false)
                .get("/drop")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Fdrop"));
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .multiPart("file", "letter.txt", "Words.".getBytes(StandardCharsets.UTF_8))
                .post("/drop")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        given().redirects()
                .follow(false)
                .cookie(IngestPage.COOKIE, IngestPage.ticket())
                .header("Sec-Fetch-Site", "cross-site")
                .multiPart("file", "letter.txt", "Words.".getBytes(StandardCharsets.UTF_8))
                .post("/drop")
                .then()
                .statusCode(403);
    }

    @Test
    void a_report_is_kept_and_leads_to_what_is_read_from_it() throws IOException {
        Response dropped = IngestPage.signedIn()
                .multiPart("file", "dropped.pdf", OnePagePdf.saying("Overall effectiveness: good"), "application/pdf")
                .multiPart("title", "")
                .multiPart("published", "2024-05-03")
                .post("/drop");

        assertThat(dropped.statusCode()).isEqualTo(303);
        assertThat(dropped.header("Location")).matches("http://localhost:8083/publications/[^/?]+\\?awaits=1");
        assertThat(dropped.header("Content-Security-Policy"))
                .contains("form-action 'self' http://localhost:8083;")
                .doesNotContain("unsafe");
        String id = dropped.header("Location").replaceAll(".*/|\\?.*", "");
        Response picture = given().queryParam("words", "Overall effectiveness")
                .queryParam("words", "words that are not there")
                .get("/api/v1/publications/" + id + "/revisions/1/pages/1/picture?width=600");
        picture.then()
                .statusCode(200)
                .contentType("image/png")
                .header("Cache-Control", equalTo("public, max-age=86400"))
                .header("Marked-Words", equalTo("1"));
        assertThat(ImageIO.read(new ByteArrayInputStream(picture.asByteArray())).getWidth())
                .isBetween(598, 601);
        given().header("If-None-Match", picture.header("ETag"))
                .queryParam("words", "Overall effectiveness")
                .queryParam("words", "words that are not there")
                .get("/api/v1/publications/" + id + "/revisions/1/pages/1/picture?width=600")
                .then()
                .statusCode(304);
        String pages = "/api/v1/publications/" + id + "/revisions/1/pages/";
        given().get(pages + "2/picture").then().statusCode(404);
        given().get(pages + "1/picture?width=9000").then().statusCode(400);
        given().get("/api/v1/publications/nobody/revisions/1/pages/1/picture")
                .then()
                .statusCode(404);
    }

    @Test
    void what_can_not_be_taken_is_told_beside_what_was_entered() {
        IngestPage.signedIn()
                .multiPart("file", "empty.pdf", new byte[0], "application/pdf")
                .multiPart("title", "<b>Bold</b>")
                .multiPart("published", "someday")
                .post("/drop")
                .then()
                .statusCode(400)
                .body(containsString("The file is empty."), containsString("href=\"#published\""))
                .body(containsString("&lt;b&gt;Bold"), not(containsString("<b>Bold")));
        IngestPage.signedIn()
                .multiPart("file", "large.pdf", new byte[InboxResource.MAX_FILE_SIZE + 1], "application/pdf")
                .post("/drop")
                .then()
                .statusCode(413)
                .body(containsString("over the limit"));
    }

    @Test
    void it_says_what_an_authority_that_is_entered_does() {
        IngestPage.signedIn()
                .get("/drop")
                .then()
                .statusCode(200)
                .body(containsString(
                        "It comes before the document’s own words; where these name another, the reading waits"));
    }

    @Test
    void a_second_report_is_refused_rather_than_dropped() {
        IngestPage.signedIn()
                .multiPart("file", "one.txt", "The first.".getBytes(StandardCharsets.UTF_8))
                .multiPart("file", "two.txt", "The second.".getBytes(StandardCharsets.UTF_8))
                .multiPart("title", "Two reports")
                .post("/drop")
                .then()
                .statusCode(400)
                .body(containsString("The part &#39;file&#39; comes 2 times."), containsString("Two reports"));
    }

    @Test
    @ExtendWith(InBrowser.class)
    void all_can_use_it(Page page, Complaints complaints) {
        page.navigate(IngestPage.address("/drop"));
        page.getByLabel("Your key").fill(InboxResource.API_KEY);
        page.locator("main form button").click();

        assertThat(page.url()).endsWith("/drop");
        IngestPage.look(page, "drop");
        page.navigate(IngestPage.address("/sign-in"));
        assertThat(page.locator("main").textContent()).contains("signed in as operator");
        page.locator("main form button").click();
        assertThat(page.locator("main").textContent()).contains("Your key");
        complaints.assertNone();
    }
}
