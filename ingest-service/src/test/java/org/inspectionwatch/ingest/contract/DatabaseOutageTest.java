package org.inspectionwatch.ingest.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.ingest.web.IngestPage;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.StoppableDatabase;
import org.inspectionwatch.testsupport.StoppableDatabaseResource;
import org.inspectionwatch.testsupport.contract.Outage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service says whose PostgreSQL has been stopped. */
@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(StoppableDatabaseResource.class)
@WithTestResource(InboxResource.class)
@TestProfile(DatabaseOutageTest.Impatient.class)
class DatabaseOutageTest {
    private static final int UNAVAILABLE = 503;

    /** Settings that let it say so soon. */
    public static final class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.acquisition-timeout", "1S");
        }
    }

    StoppableDatabase database;

    /** Whether a status is asked for here. */
    static boolean asksFor(int status) {
        return status == UNAVAILABLE;
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
        Outage outage = new Outage(InboxResource.API_KEY, name -> "1", World.NEEDED);

        assertThat(outage.otherAnswers((operation, status) -> asksFor(status)))
                .as("other answers than 503")
                .isEmpty();
    }

    @Test
    void a_page_says_it_in_words() {
        given().accept("text/html")
                .get("/sources")
                .then()
                .statusCode(503)
                .contentType(startsWith("text/html"))
                .header("Retry-After", "10")
                .body(containsString("Back soon"), containsString("Status 503"));
    }

    @Test
    void what_was_entered_with_a_report_is_there_to_be_sent_again() {
        IngestPage.signedIn()
                .multiPart("file", "report.txt", "A report.".getBytes(StandardCharsets.UTF_8))
                .multiPart("title", "A title that took some time")
                .post("/drop")
                .then()
                .statusCode(503)
                .header("Retry-After", "60")
                .body(containsString("hand it in again in a minute"), containsString("A title that took some time"));
    }

    @Test
    void the_log_says_what_is_wrong() {
        assertThat(Outage.logged(() -> given().get("/api/v1/sources/upload")))
                .anyMatch(line -> line.startsWith("/api/v1/sources/upload is answered 503: the database"));
    }

    @Test
    void all_is_as_before_when_it_is_back() {
        given().get("/api/v1/sources").then().statusCode(503);

        database.startAgain();

        awaitAnswers();
    }

    /** Once the pool has no connection left that ended with the database. */
    private static void awaitAnswers() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            given().get("/api/v1/sources").then().statusCode(200);
            given().accept("text/html").get("/sources").then().statusCode(200);
        });
    }
}
