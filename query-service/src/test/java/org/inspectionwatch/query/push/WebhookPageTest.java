package org.inspectionwatch.query.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.web.Address;
import org.inspectionwatch.query.web.PageLook;
import org.inspectionwatch.query.web.SignedIn;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Subscriptions as people make them. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ReceiverPort.class)
class WebhookPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PATH = "/subscriptions/webhooks";

    @ConfigProperty(name = ReceiverPort.SETTING)
    int port;

    @Inject
    DataSource dataSource;

    Receiver receiver;
    ToldEvents events;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver(port);
        events = new ToldEvents(dataSource, OwnAuthorities.of(getClass()));
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void webhooks_and_e_mails_are_for_those_who_sign_in() {
        for (String path : new String[] {PATH, PATH + "/any", "/subscriptions/digests"}) {
            given().redirects()
                    .follow(false)
                    .get(path)
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/sign-in?next=%2Fsubscriptions"));
        }
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("url", receiver.url())
                .post(PATH)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        given().cookie("query-service-ticket", SignedIn.ticket())
                .header("Sec-Fetch-Site", "same-site")
                .formParam("url", receiver.url())
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void what_was_entered_wrongly_is_told_beside_what_was_entered() {
        SignedIn.asJane()
                .formParam("url", "http://10.0.0.1/\"><script>alert(1)</script>")
                .formParam("description", "<b>mine</b>")
                .post(PATH)
                .then()
                .statusCode(400)
                .body(containsString("href=\"#url\""))
                .body(containsString("&lt;b&gt;mine"), not(containsString("<script>alert")));
        SignedIn.asJane()
                .formParam("url", "http://169.254.169.254/")
                .post(PATH)
                .then()
                .statusCode(400)
                .body(containsString("cannot be posted to"));
        SignedIn.asJane()
                .formParam("address", "nobody")
                .post("/subscriptions/digests")
                .then()
                .statusCode(400);
    }

    @Test
    void feeds_are_found_without_a_key_or_a_script() {
        given().get("/subscriptions?authority_id=peterborough")
                .then()
                .statusCode(200)
                .body(
                        containsString("/feeds/authorities/peterborough.atom"),
                        containsString("/feeds/regions/east-of-england.atom"));
        given().get("/subscriptions?authority_id=nowhere").then().statusCode(400);
    }

    @Test
    @ExtendWith(InBrowser.class)
    void a_person_subscribes_a_webhook_and_sees_a_delivery(Page page, Complaints complaints) {
        page.navigate(Address.of("/subscriptions"));
        PageLook.look(page, "subscriptions");
        page.getByText("Subscribe a webhook").click();
        page.getByLabel("Your key").fill("a key for tests");
        page.locator("main form button").click();
        PageLook.look(page, "webhooks-new");

        page.getByLabel("Address to post to").fill(receiver.url());
        page.getByLabel("What it is for").fill("Our case system");
        page.locator("#authority_ids").selectOption("peterborough");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the webhook"))
                .click();
        String secret = page.locator("#secret").textContent();
        assertThat(secret).startsWith("whsec_");
        page.getByText("I have it: go to the webhook").click();
        assertThat(page.content()).doesNotContain(secret);
        assertThat(page.title()).isEqualTo("Webhook: Our case system – Inspection Watch");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send a test"))
                .click();
        assertThat(page.locator("main .notice").textContent()).contains("Your endpoint answered 204");
        assertThat(receiver.received().getFirst().signedBy(secret)).isTrue();

        events.tell(ToldEvents.changed("webhook-page-1", "peterborough", Direction.DECLINED));

        page.locator("#deliveries .tag-strength").waitFor();
        assertThat(page.locator("#deliveries").textContent()).contains("A rating changed", "Peterborough", "204");
        PageLook.look(page, "webhook");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause"))
                .click();
        assertThat(page.locator(".tag").first().textContent()).isEqualTo("Paused");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .click();
        page.getByLabel("What was told since").fill("2026-01-01");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Deliver again"))
                .click();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.received()).hasSizeGreaterThan(2));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New secret"))
                .click();
        assertThat(page.locator("#secret").textContent()).startsWith("whsec_").isNotEqualTo(secret);
        PageLook.look(page, "webhook-secret");
        page.getByText("I have it: go to the webhook").click();
        page.getByText("Delete this webhook").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete it"))
                .click();
        assertThat(page.locator("main .notice").textContent()).contains("deleted");
        page.navigate(Address.of("/subscriptions/digests"));
        PageLook.look(page, "digests");
        complaints.assertNone();
    }
}
