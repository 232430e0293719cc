package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class PublicationPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private FindingsTopic findings;

    @BeforeEach
    void connect() {
        findings = new FindingsTopic(TestServers.kafka().bootstrapServers(), OwnAuthorities.of(getClass()));
    }

    @AfterEach
    void disconnect() {
        findings.close();
    }

    @Test
    void what_was_read_stands_beside_its_words_and_their_page() {
        findings.send(Report.in("rutland-1")
                .about("rutland")
                .ended("2023-05-19")
                .overall(Grade.GOOD)
                .leaders(Grade.REQUIRES_IMPROVEMENT)
                .needsReview("judgements.leaders", "The table is <b>crooked</b>.")
                .needsReview("judgements.leaders", "The text says requires_improvement.")
                .theme(new ThemeTag(
                        "front-door", Polarity.STRENGTH, Role.NARRATIVE, "<img src=x> The door works.", 3, null))
                .build());
        awaitCurrent("rutland-1");

        Document page = page("/publications/rutland-1");
        assertThat(page.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("Overall effectiveness Good", "overall good", "page 2"))
                .anySatisfy(row -> assertThat(row)
                        .contains("Impact of leaders Requires improvement", "The table is <b>crooked</b>."))
                .anySatisfy(row -> assertThat(row).contains("The text says requires improvement."))
                .anySatisfy(row -> assertThat(row).contains("Last day on site 19 May 2023"));
        assertThat(page.select("main img").eachAttr("src"))
                .containsExactly("http://localhost:8081/api/v1/publications/rutland-1/revisions/1/pages/2/picture"
                        + "?words=overall+good&words=leaders+requires_improvement&width=440");
        assertThat(page.select(".passages").text()).contains("1 passage", "<img src=x> The door works.");

        Document second = page("/publications/rutland-1/pages/3");
        assertThat(second.select(".card").text()).contains("Strength", "The door works.");
        assertThat(second.select("main img")).hasSize(1);
        given().get("/publications/rutland-1/pages/9").then().statusCode(404);
    }

    @Test
    void other_services_pictures_come_from_exactly_the_configured_address() {
        given().get("/publications/nothing")
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", containsString("img-src 'self' http://localhost:8081;"));
    }

    @Test
    void who_waits_for_a_reading_is_told_so_and_then_what_came_of_it() {
        given().get("/publications/unread-1?awaits=1")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("is being read"), containsString("Look again"));

        findings.send(Report.in("unread-1").failed(ReadingFailed.Reason.NO_FINDING));

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/publications/unread-1?awaits=1")
                        .then()
                        .statusCode(200)
                        .body(
                                containsString("Nothing was read from it"),
                                containsString("no outcome of an inspection")));
        given().get("/publications/unread-1?awaits=2").then().body(containsString("is being read"));
    }

    @Test
    @ExtendWith(InBrowser.class)
    void the_page_that_waits_shows_by_itself_what_was_read(Page page, Complaints complaints) {
        page.navigate(Address.of("/publications/rutland-2?awaits=1"));
        PageLook.look(page, "publication-waiting");

        findings.send(Report.in("rutland-2")
                .about("rutland")
                .ended("2019-05-17")
                .allGrades(Grade.GOOD)
                .build());

        page.locator("#read").waitFor();
        assertThat(page.url()).endsWith("/publications/rutland-2");
        assertThat(page.locator("#read").textContent()).contains("Overall effectiveness");
        PageLook.look(page, "publication");
        page.navigate(Address.of("/publications/rutland-2/pages/2"));
        PageLook.look(page, "publication-page");
        assertThat(complaints.all()).allMatch(said -> said.contains("ERR_CONNECTION_REFUSED"));
    }

    private static Document page(String path) {
        return Jsoup.parse(given().get(path).then().statusCode(200).extract().asString());
    }

    private static void awaitCurrent(String publicationId) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/publications/" + publicationId)
                        .then()
                        .statusCode(200));
    }
}
