package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/** What people decide on what is held back. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class ReviewFlowTest extends RegisterFlow {
    private static final String KEY = "a key for tests";

    @Test
    void a_confirmed_grade_is_told_and_taken_back_by_another_decision() {
        findings.send(
                Report.in("hackney-1")
                        .about("hackney")
                        .ended("2022-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                recent("hackney-2", "hackney")
                        .leaders(Grade.INADEQUATE)
                        .needsReview("judgements.leaders", "Table and text differ.")
                        .build());
        String item = awaitItem("hackney");

        decide(item, KEY, "{\"verdict\":\"confirm\",\"note\":\"The table is right.\"}")
                .statusCode(202)
                .body("author", equalTo("jane"));

        assertThat(events("hackney", 1)).extracting("type").containsExactly(EventType.RATING_CHANGED);
        given().get("/api/v1/review-items?authority_id=hackney").then().body("items", hasSize(0));
        String decision = given().get("/api/v1/review-decisions?publication_id=hackney-2")
                .then()
                .body("items", hasSize(1))
                .body("items[0].in_force", equalTo(true))
                .extract()
                .path("items[0].decision.decision_id");

        given().header("X-API-Key", KEY)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/review-decisions/" + decision + "/take-back")
                .then()
                .statusCode(202);

        assertThat(events("hackney", 2))
                .extracting("type")
                .containsExactly(EventType.RATING_CHANGED, EventType.RATING_RETRACTED);
        given().get("/api/v1/review-decisions/" + decision).then().body("in_force", equalTo(false));
        assertThat(awaitItem("hackney")).isEqualTo(item);
    }

    @Test
    void a_document_that_names_no_authority_comes_under_the_one_that_a_person_names() {
        findings.send(Report.in("nobody-1")
                .about(null)
                .ended("2022-05-20")
                .leaders(Grade.GOOD)
                .build());
        String item = awaitItem("unresolved");

        decide(item, KEY, "{\"verdict\":\"correct\",\"value\":\"haringey\",\"note\":\"The title says so.\"}")
                .statusCode(202);

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/inspections?authority_id=haringey")
                        .then()
                        .body("items", hasSize(1)));
        given().get("/api/v1/review-items?authority_id=unresolved").then().body("items", hasSize(0));
    }

    @Test
    void nobody_decides_without_a_key_nor_what_makes_no_sense() {
        findings.send(Report.in("harrow-1")
                .about("harrow")
                .ended("2022-05-20")
                .leaders(Grade.GOOD)
                .needsReview("judgements.leaders", "It is smudged.")
                .build());
        String item = awaitItem("harrow");

        decide(item, "a wrong key", "{\"verdict\":\"dismiss\"}").statusCode(401);
        decide(item, KEY, "{\"verdict\":\"take_back\"}").statusCode(400);
        decide(item, KEY, "{\"verdict\":\"correct\",\"value\":\"brilliant\",\"note\":\"It is.\"}")
                .statusCode(400)
                .body("detail", containsString("judgements.leaders"));
        decide(item, KEY, "{\"verdict\":\"correct\",\"field\":\"confidence\",\"value\":\"1\",\"note\":\"It is.\"}")
                .statusCode(400);
        decide("none", KEY, "{\"verdict\":\"dismiss\"}").statusCode(404);
        given().get("/api/v1/review-decisions?publication_id=harrow-1").then().body("items", hasSize(0));
    }

    private static String awaitItem(String authority) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/review-items?holds_back=true&authority_id=" + authority)
                        .then()
                        .body("items", hasSize(1)));
        return given().get("/api/v1/review-items?authority_id=" + authority)
                .then()
                .extract()
                .path("items[0].item.item_id");
    }

    private static ValidatableResponse decide(String item, String key, String json) {
        return given().header("X-API-Key", key)
                .contentType(ContentType.JSON)
                .body(json)
                .post("/api/v1/review-items/" + item + "/decisions")
                .then();
    }
}
