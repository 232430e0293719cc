package org.inspectionwatch.query.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.TestServers;

/** Tells the register what pages are to show. */
public final class Told {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Told() {}

    /** Sends the findings of a test's authorities, and waits until the register has them. */
    public static void by(Class<?> test, Report... reports) {
        List<FindingRecorded> findings =
                Arrays.stream(reports).map(Report::build).toList();
        try (FindingsTopic topic = new FindingsTopic(TestServers.kafka().bootstrapServers(), OwnAuthorities.of(test))) {
            findings.forEach(topic::send);
        }
        findings.stream()
                .map(recorded -> recorded.finding().authorityId())
                .distinct()
                .forEach(Told::settled);
    }

    private static void settled(String authority) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/inspections?authority_id=" + authority)
                        .then()
                        .body("items", not(empty())));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/status").then().body("pending.authorities", equalTo(0)));
    }
}
