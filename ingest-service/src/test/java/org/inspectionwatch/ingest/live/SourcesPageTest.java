package org.inspectionwatch.ingest.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.inspectionwatch.ingest.live.SampleSources.GOVUK;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.web.IngestPage;
import org.inspectionwatch.sample.fault.Fault;
import org.inspectionwatch.sample.world.SiteHost;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.browser.Complaints;
import org.inspectionwatch.testsupport.browser.InBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(SampleSiteResource.class)
class SourcesPageTest {

    @Test
    void nobody_steers_a_source_without_signing_in_or_from_another_site() {
        String control = "/sources/" + GOVUK + "/control";
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("action", "pause")
                .post(control)
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
        given().redirects()
                .follow(false)
                .cookie(IngestPage.COOKIE, IngestPage.ticket())
                .header("Sec-Fetch-Site", "same-site")
                .formParam("action", "pause")
                .post(control)
                .then()
                .statusCode(403);

        assertThat(Service.source(GOVUK).getBoolean("schedule.paused")).isFalse();
        IngestPage.signedIn().formParam("action", "stop").post(control).then().statusCode(400);
        IngestPage.signedIn()
                .formParam("action", "pause")
                .post("/sources/nowhere/control")
                .then()
                .statusCode(404);
        given().get("/sources/nowhere").then().statusCode(404);
        given().get("/sources/" + GOVUK + "/runs/2020-01-01T00:00:00Z").then().statusCode(404);
    }

    @Test
    @ExtendWith(InBrowser.class)
    void a_person_sees_how_sources_fare_and_steers_one(Page page, Complaints complaints) {
        Service.run(GOVUK, false);
        page.navigate(IngestPage.address("/sources"));
        assertThat(page.locator("#live").textContent())
                .contains(GOVUK, "GOV.UK", "Ofsted’s reports site", "Switched off");
        IngestPage.look(page, "sources");

        page.locator("#source-" + GOVUK).click();
        page.getByText("Sign in", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Your key").fill(InboxResource.API_KEY);
        page.locator("main form button").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause"))
                .click();
        assertThat(page.locator("main").textContent()).contains("Paused", "rests until somebody lets it go on");
        assertThat(Service.source(GOVUK).getBoolean("schedule.paused")).isTrue();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                .click();
        assertThat(Service.source(GOVUK).getBoolean("schedule.paused")).isFalse();

        SampleSiteResource.site().faults().start(SiteHost.GOV_UK, ".*search.*", new Fault.Status(403));
        Instant asked = Instant.now();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look at everything"))
                .click();
        assertThat(page.locator("main .notice").textContent()).contains("A look at everything is due now");
        Service.finishedAfter(GOVUK, asked);
        page.locator("#live .tag-alarm").waitFor();
        SampleSiteResource.site().faults().endAll();
        assertThat(page.locator("#live").textContent()).contains("The site turns us away");
        IngestPage.look(page, "source-failed");

        page.locator("#runs tbody a").first().click();
        assertThat(page.locator("main").textContent()).contains("Problems", "The site turns us away");
        assertThat(page.title()).matches("Run of " + GOVUK + ", \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d – Inspection Watch");
        IngestPage.look(page, "run");
        complaints.assertNone();
    }
}
