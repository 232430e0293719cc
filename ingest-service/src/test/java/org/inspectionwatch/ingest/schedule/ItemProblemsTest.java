package org.inspectionwatch.ingest.schedule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class ItemProblemsTest {

    @Test
    void items_of_an_unknown_source_are_a_problem_and_not_an_empty_list() {
        given().get("/api/v1/sources/nowhere/items").then().statusCode(404).body("detail", containsString("'nowhere'"));
    }

    @Test
    void a_state_that_no_item_has_is_told_of_those_that_there_are() {
        given().get("/api/v1/sources/nowhere/items?state=lost")
                .then()
                .statusCode(400)
                .body("detail", containsString("waiting, kept, dead"));
    }

    @Test
    void zeros_in_addresses_are_problems() {
        asked("/api/v1/sources/%00/items", 404);
        asked("/api/v1/publications/%00/revisions/1/content", 404);
        asked("/api/v1/sources/nowhere/items?state=%00", 400);
    }

    @Test
    void days_that_no_database_takes_are_problems_of_the_archive() {
        asked("/api/v1/archive?from=-999999999-01-01&until=2026-01-01", 400);
        asked("/api/v1/archive?from=2026-01-01&until=%2B999999999-12-31", 400);
    }

    private static void asked(String path, int status) {
        given().header("X-API-Key", InboxResource.API_KEY)
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status);
    }
}
