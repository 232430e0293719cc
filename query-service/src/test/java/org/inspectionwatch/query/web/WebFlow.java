package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.testsupport.TestServers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Findings in, pages out. */
final class WebFlow {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** As the service counts days. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    private WebFlow() {}

    /** Sends them and waits until the registers of all authorities stand. */
    static void read(Class<?> test, String authorityId, int inspections, FindingRecorded... found) {
        try (FindingsTopic topic = new FindingsTopic(TestServers.kafka().bootstrapServers(), OwnAuthorities.of(test))) {
            topic.send(found);
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/inspections?limit=200&authority_id=" + authorityId)
                        .then()
                        .body("items.size()", greaterThanOrEqualTo(inspections)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/status").then().body("pending.authorities", equalTo(0)));
    }

    /** The page as it is served. */
    static Document page(String path) {
        return Jsoup.parse(given().urlEncodingEnabled(false)
                .accept("text/html")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
