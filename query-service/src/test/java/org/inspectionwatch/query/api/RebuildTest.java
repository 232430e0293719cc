package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/**
 * A rebuild beside the live register. Prints how long it took; {@code -Drebuild.findings=10000} makes it the size that
 * matters.
 */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class RebuildTest extends RegisterFlow {
    private static final String KEY = "a key for tests";
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int FINDINGS = Integer.getInteger("rebuild.findings", 300);
    private static final long DAYS_BETWEEN_REPORTS = 32;

    private final List<String> own = OwnAuthorities.of(getClass()).ids();

    @Test
    void a_rebuild_gives_the_same_checksum_while_reads_go_on() throws InterruptedException {
        int ofOthers = status().getInt("findings");
        send(FINDINGS);
        await().atMost(LONG)
                .untilAsserted(() -> given().get("/api/v1/status")
                        .then()
                        .body("findings", greaterThanOrEqualTo(ofOthers + FINDINGS))
                        .body("pending.authorities", equalTo(0)));
        String before = status().getString("checksum");
        long findings = status().getLong("findings");
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        List<Integer> refused = new ArrayList<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                int code = given().get("/api/v1/authorities/" + own.getFirst() + "/timeline")
                        .statusCode();
                reads.incrementAndGet();
                if (code != 200) {
                    refused.add(code);
                }
            }
        });

        given().header("X-API-Key", KEY).post("/api/v1/rebuild").then().statusCode(202);
        given().header("X-API-Key", KEY).post("/api/v1/rebuild").then().statusCode(409);
        await().atMost(LONG)
                .untilAsserted(() -> given().get("/api/v1/rebuild").then().body("state", equalTo("switched")));
        done.set(true);
        reader.join();

        JsonPath report = given().get("/api/v1/rebuild").then().extract().jsonPath();
        Duration took = Duration.between(
                Instant.parse(report.getString("started_at")), Instant.parse(report.getString("finished_at")));
        System.out.printf("rebuild of %d findings: %s, with %d reads meanwhile%n", findings, took, reads.get());
        assertThat(refused).isEmpty();
        assertThat(reads.get()).isPositive();
        assertThat(report.getString("live_checksum")).isEqualTo(before);
        assertThat(report.getString("rebuilt_checksum")).isEqualTo(before);
        assertThat(status().getString("checksum")).isEqualTo(before);
        assertThat(status().getLong("findings")).isEqualTo(findings);
        assertThat(events(own.getFirst(), 0)).isEmpty();
    }

    private static JsonPath status() {
        return given().get("/api/v1/status").then().extract().jsonPath();
    }

    /** Old reports, which nobody is told of. */
    private void send(int count) {
        Grade[] grades = {Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING};
        List<FindingRecorded> bundle = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int round = number / own.size();
            LocalDate ended = LocalDate.of(2014, 1, 20).plusDays(round * DAYS_BETWEEN_REPORTS);
            bundle.add(Report.in("rebuild-" + number)
                    .about(own.get(number % own.size()))
                    .ended(ended.toString())
                    .allGrades(grades[(number * 7 + round) % grades.length])
                    .build());
        }
        findings.send(bundle.toArray(FindingRecorded[]::new));
    }
}
