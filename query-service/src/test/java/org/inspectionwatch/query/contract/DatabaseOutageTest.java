package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.StoppableDatabase;
import org.inspectionwatch.testsupport.StoppableDatabaseResource;
import org.inspectionwatch.testsupport.contract.OpenApiOperation;
import org.inspectionwatch.testsupport.contract.Outage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service says whose PostgreSQL has been stopped. */
@QuarkusTest
@TestProfile(DatabaseOutageTest.OwnDatabase.class)
class DatabaseOutageTest {

    /** A database that no other test needs. */
    public static final class OwnDatabase implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(KafkaResource.class), new TestResourceEntry(StoppableDatabaseResource.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.test-port", "0",
                    "quarkus.datasource.jdbc.acquisition-timeout", "1S",
                    "inspection-watch.digest.from", "watch@example.org",
                    "inspection-watch.public-url", "http://localhost:8083");
        }
    }

    private static final Map<String, String> PLACEHOLDERS =
            Map.of("authority_id", World.AUTHORITY, "theme_id", "front-door", "region", "north-west");

    StoppableDatabase database;

    /** Whether a status is asked for here: streams need no database, and say 503 for a reason of their own. */
    static boolean asksFor(OpenApiOperation operation, int status) {
        return status == 503 && !operation.id().equals("streamEvents");
    }

    @BeforeEach
    void stop() {
        awaitAnswers();
        database.stop();
    }

    @AfterEach
    void startAgain() {
        database.startAgain();
    }

    @Test
    void every_operation_says_when_to_come_back() {
        Outage outage = new Outage("a key for tests", name -> PLACEHOLDERS.getOrDefault(name, "one"), World.NEEDED);

        assertThat(outage.otherAnswers(DatabaseOutageTest::asksFor))
                .as("other answers than 503")
                .isEmpty();
    }

    @Test
    void a_page_says_it_in_words() {
        given().accept("text/html")
                .get("/")
                .then()
                .statusCode(503)
                .contentType(startsWith("text/html"))
                .header("Retry-After", "10")
                .body(containsString("Back soon"), containsString("Status 503"));
    }

    @Test
    void the_log_says_what_is_wrong() {
        assertThat(Outage.logged(() -> given().get("/api/v1/authorities/leeds/timeline")))
                .anyMatch(line -> line.startsWith("/api/v1/authorities/leeds/timeline is answered 503: the database"));
    }

    @Test
    void all_is_as_before_when_it_is_back() {
        given().get("/api/v1/themes").then().statusCode(503).body("status", equalTo(503));

        database.startAgain();

        awaitAnswers();
    }

    /** Once the pool has no connection left that ended with the database. */
    private static void awaitAnswers() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            given().get("/api/v1/themes").then().statusCode(200);
            given().accept("text/html").get("/").then().statusCode(200);
        });
    }
}
