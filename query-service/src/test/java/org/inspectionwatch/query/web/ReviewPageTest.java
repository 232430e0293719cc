package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.inspectionwatch.contracts.finding.Grade;
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
class ReviewPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
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
    void a_doubt_stands_beside_the_words_and_only_a_signed_in_person_decides_it() {
        String item = doubted("halton", "<script>alert(1)</script> Table and text differ.");

        Document page = Jsoup.parse(
                given().get("/review/" + item).then().statusCode(200).extract().asString());
        assertThat(page.select("main .lead").text()).isEqualTo("<script>alert(1)</script> Table and text differ.");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select(".quote blockquote").text()).isEqualTo("leaders inadequate");
        assertThat(page.select("img").attr("src"))
                .isEqualTo("http://localhost:8081/api/v1/publications/halton-2/revisions/1/pages/2/picture"
                        + "?words=leaders+inadequate");
        assertThat(page.select("form[action^=/review]")).isEmpty();
        assertThat(page.select("a[href^=/sign-in]").text()).contains("Sign in to decide");

        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Referer", Address.of("/review/" + item))
                .formParam("verdict", "confirm")
                .post("/review/" + item)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Freview%2F" + item));
        given().get("/api/v1/review-decisions?publication_id=halton-2").then().body("items", hasSize(0));
    }

    @Test
    void a_region_narrows_the_queue_on_the_page_and_in_the_api() {
        String item = doubted("knowsley", "It is smudged.");

        assertThat(page("/review?region=North+West&authority_id=knowsley").select(".card h2 a"))
                .anyMatch(link -> link.attr("href").equals("/review/" + item));
        assertThat(page("/review?region=London&authority_id=knowsley").select(".card h2 a"))
                .isEmpty();
        given().get("/api/v1/review-items?authority_id=knowsley&region=North West")
                .then()
                .body("items.item.item_id", hasItem(item));
        given().get("/api/v1/review-items?authority_id=knowsley&region=London")
                .then()
                .body("items", hasSize(0));
        given().get("/api/v1/review-items?region=Nowhere").then().statusCode(400);
    }

    @Test
    void a_form_of_another_site_decides_nothing() {
        String item = doubted("knowsley", "It is smudged.");
        String ticket = SignedIn.ticket();

        given().cookie(SignedIn.COOKIE, ticket)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("verdict", "confirm")
                .post("/review/" + item)
                .then()
                .statusCode(403);
        given().cookie(SignedIn.COOKIE, ticket)
                .header("Sec-Fetch-Site", "same-site")
                .formParam("verdict", "confirm")
                .post("/review/" + item)
                .then()
                .statusCode(403);
        given().cookie(SignedIn.COOKIE, ticket)
                .header("Origin", "https://evil.example")
                .formParam("verdict", "confirm")
                .post("/review/" + item)
                .then()
                .statusCode(403);
        given().cookie(SignedIn.COOKIE, ticket)
                .formParam("verdict", "confirm")
                .post("/review/" + item)
                .then()
                .statusCode(403);
        given().get("/api/v1/review-decisions?publication_id=knowsley-2").then().body("items", hasSize(0));

        SignedIn.asJane()
                .formParam("verdict", "dismiss")
                .formParam("note", "")
                .post("/review/" + item)
                .then()
                .statusCode(400)
                .body(containsString("Say why, in a sentence"), containsString("You decide as jane"));
        SignedIn.asJane()
                .formParam("verdict", "correct")
                .formParam("field", "judgements.leaders")
                .formParam("value", "brilliant\"><script>")
                .formParam("note", "It says so.")
                .post("/review/" + item)
                .then()
                .statusCode(400)
                .body(containsString("cannot be brilliant&quot;&gt;&lt;script&gt;"), not(containsString("<script>")));
        SignedIn.asJane()
                .formParam("verdict", "correct")
                .formParam("field", "judgements.leaders")
                .formParam("value", "good")
                .formParam("evidence", "The impact of leaders: good")
                .formParam("page", "2")
                .formParam("note", "The text says good.")
                .post("/review/" + item)
                .then()
                .statusCode(303)
                .header("Location", containsString("/review?decided="));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/review/decisions")
                        .then()
                        .body(containsString("The text says good."), not(containsString("Take it back"))));
    }

    @Test
    @ExtendWith(InBrowser.class)
    void a_person_resolves_an_item_and_takes_it_back(Page page, Complaints complaints) {
        String item = doubted("sefton", "The table and the heading above it give different grades.");
        page.navigate(Address.of("/review?authority_id=sefton"));
        PageLook.look(page, "review-queue");
        page.locator("main .card h2 a").click();
        PageLook.look(page, "review-item-open");
        page.getByText("Sign in to decide").click();
        PageLook.look(page, "sign-in");
        page.getByLabel("Your key").fill(SignedIn.KEY);
        page.locator("main form button").click();
        assertThat(page.url()).endsWith("/review/" + item);
        PageLook.look(page, "review-item");

        page.getByLabel("It reads right.").check();
        page.getByLabel("Why").fill("The table is right, the heading is of the year before.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the decision"))
                .click();

        assertThat(page.locator("main .notice").textContent()).startsWith("Your decision is recorded");
        await().atMost(PATIENCE).untilAsserted(() -> {
            page.navigate(Address.of("/review?authority_id=sefton"));
            assertThat(page.locator("main .empty").count()).isEqualTo(1);
        });
        page.navigate(Address.of("/review/decisions"));
        Locator mine = page.locator(".card").filter(new Locator.FilterOptions().setHasText("the year before"));
        assertThat(mine.textContent()).contains("Confirmed", "jane", "In force");
        PageLook.look(page, "review-decisions");
        mine.locator("summary").click();
        mine.getByLabel("Why").fill("On reflection.");
        mine.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it back"))
                .click();
        await().atMost(PATIENCE).untilAsserted(() -> {
            page.navigate(Address.of("/review?authority_id=sefton"));
            assertThat(page.locator("main .card").count()).isEqualTo(1);
        });
        // Pictures come from the other service, which is not there in this test.
        assertThat(complaints.all()).allMatch(said -> said.contains("ERR_CONNECTION_REFUSED"));
    }

    private static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private String doubted(String authority, String reason) {
        findings.send(
                Report.in(authority + "-1")
                        .about(authority)
                        .ended("2019-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                Report.in(authority + "-2")
                        .about(authority)
                        .published(today.minusDays(3).toString())
                        .ended(today.minusDays(40).toString())
                        .leaders(Grade.INADEQUATE)
                        .needsReview("judgements.leaders", reason)
                        .build());
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/review-items?holds_back=true&authority_id=" + authority)
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].item.reason", startsWith(reason.substring(0, 5))));
        return given().get("/api/v1/review-items?authority_id=" + authority)
                .then()
                .extract()
                .path("items[0].item.item_id");
    }
}
