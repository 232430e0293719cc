package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/** Values that read well and that nothing can have. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class ImpossibleValuesTest extends RegisterFlow {
    private static final String KEY = "a key for tests";

    @Test
    void years_that_no_database_takes_are_problems() {
        for (String query : List.of(
                "events?since=%2B999999999-12-31T23:59:59Z",
                "events?since=-999999999-01-01",
                "events/stream?since=%2B999999999-12-31",
                "authorities?knownAt=%2B999999999-12-31",
                "authorities?knownAt=%2B999999999-12-31T00:00:00Z",
                "authorities?asOf=%2B999999999-12-31",
                "rating-changes?since=%2B999999999-12-31",
                "inspections?from=%2B999999999-12-31")) {
            given().urlEncodingEnabled(false).get("/api/v1/" + query).then().statusCode(400);
        }
    }

    @Test
    void a_body_with_a_zero_is_refused_before_it_is_stored() {
        posted("/api/v1/webhooks", "{\"url\":\"https://example.org/\",\"description\":\"a\\u0000b\"}")
                .statusCode(400)
                .body("detail", containsString("Field description holds a character that no text has"));
    }

    @Test
    void a_decision_that_could_not_be_stored_or_tells_the_future_is_refused_and_the_item_stays() {
        findings.send(
                Report.in("wirral-1")
                        .about("wirral")
                        .ended("2022-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                recent("wirral-2", "wirral")
                        .leaders(Grade.INADEQUATE)
                        .needsReview("judgements.leaders", "Table and text differ.")
                        .build());
        String decisions = "/api/v1/review-items/" + awaitItem("wirral") + "/decisions";

        for (String decision : List.of(
                "{\"verdict\":\"confirm\",\"note\":\"a\\u0000b\"}",
                "{\"verdict\":\"correct\",\"note\":\"It is.\",\"value\":\"good\",\"evidence\":\"a\\u0000b\"}",
                "{\"verdict\":\"correct\",\"note\":\"It is.\",\"value\":\"good\",\"evidence\":\"words\",\"page\":0}",
                "{\"verdict\":\"correct\",\"note\":\"It is.\",\"field\":\"judgements.adoption\",\"value\":\"good\"}",
                "{\"verdict\":\"correct\",\"note\":\"It is.\",\"field\":\"published\",\"value\":\"2199-01-01\"}",
                "{\"verdict\":\"correct\",\"note\":\"It is.\",\"field\":\"inspection.end\",\"value\":\"2199-01-01\"}")) {
            posted(decisions, decision).statusCode(400);
        }

        given().get("/api/v1/review-items?authority_id=wirral").then().body("items", hasSize(1));
    }

    private static String awaitItem(String authority) {
        String items = "/api/v1/review-items?authority_id=" + authority;
        await().untilAsserted(() -> given().get(items).then().body("items", hasSize(1)));
        return given().get(items).then().extract().path("items[0].item.item_id");
    }

    private static ValidatableResponse posted(String path, String body) {
        return given().header("X-API-Key", KEY)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
