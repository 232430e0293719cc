package org.inspectionwatch.ingest.live;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.inspectionwatch.ingest.InboxResource;

/** The service under test, as an operator sees it. */
final class Service {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int MOST_RUNS = 20;

    private Service() {}

    static JsonPath source(String id) {
        return get("/api/v1/sources/" + id).then().statusCode(200).extract().jsonPath();
    }

    /** Runs a source now and waits for the end of the run. */
    static JsonPath run(String id, boolean full) {
        Instant asked = Instant.now();
        given().header("X-API-Key", InboxResource.API_KEY)
                .queryParam("full", full)
                .post("/api/v1/sources/" + id + "/runs")
                .then()
                .statusCode(202);
        return finishedAfter(id, asked);
    }

    /** Runs a source until a run is as wanted; fails where none is. */
    static JsonPath runWhere(String id, Predicate<JsonPath> wanted) {
        JsonPath last = run(id, false);
        for (int more = 0; more < MOST_RUNS && !wanted.test(last); more++) {
            last = run(id, false);
        }
        assertThat(wanted.test(last)).as(last.prettify()).isTrue();
        return last;
    }

    static void post(String id, String command, int status) {
        given().header("X-API-Key", InboxResource.API_KEY)
                .post("/api/v1/sources/" + id + "/" + command)
                .then()
                .statusCode(status);
    }

    /** Waits for the end of a run that began after that. */
    static JsonPath finishedAfter(String id, Instant asked) {
        JsonPath[] last = new JsonPath[1];
        Awaitility.await("a run of " + id).atMost(PATIENCE).until(() -> {
            last[0] = source(id);
            String started = last[0].getString("last_run.started");
            return started != null
                    && Instant.parse(started).isAfter(asked)
                    && last[0].getString("last_run.finished") != null;
        });
        return last[0];
    }

    /** Waits until all that the sources list is kept. */
    static void awaitSettled(List<String> ids) {
        for (String id : ids) {
            Awaitility.await("all of " + id).atMost(PATIENCE).untilAsserted(() -> {
                JsonPath source = source(id);
                assertThat(source.getBoolean("schedule.settled"))
                        .as(source.prettify())
                        .isTrue();
                assertThat(source.getInt("schedule.waiting"))
                        .as(source.prettify())
                        .isZero();
                assertThat(source.getInt("schedule.dead")).as(source.prettify()).isZero();
            });
        }
    }
}
