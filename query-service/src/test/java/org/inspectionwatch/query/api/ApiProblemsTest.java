package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/** What is asked the wrong way, and what is always there. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class ApiProblemsTest extends RegisterFlow {

    @Test
    void lists_are_paged_and_a_tampered_cursor_is_refused() {
        String cursor = given().get("/api/v1/authorities?region=London&limit=20")
                .then()
                .body("items", hasSize(20))
                .body("next_cursor", notNullValue())
                .extract()
                .path("next_cursor");

        given().queryParam("cursor", cursor)
                .get("/api/v1/authorities?region=London&limit=20")
                .then()
                .body("items", hasSize(13))
                .body("next_cursor", equalTo(null));
        given().queryParam("cursor", cursor)
                .get("/api/v1/authorities?region=South West&limit=20")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("cursor"));
        given().queryParam("cursor", "x" + cursor)
                .get("/api/v1/authorities")
                .then()
                .statusCode(400);
    }

    @Test
    void a_parameter_that_an_operation_does_not_have_is_a_problem_that_names_those_it_has() {
        given().get("/api/v1/findings?authority=leeds")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("authority"))
                .body("detail", containsString("authority_id"));
    }

    @Test
    void a_wrong_basis_is_told_of_all_that_there_are() {
        given().get("/api/v1/rating-changes?basis=rumour")
                .then()
                .statusCode(400)
                .body("detail", containsString("official, reported, any"));
    }

    @Test
    void unknown_values_and_ids_are_problems() {
        for (String query : List.of(
                "findings?kind=oftsed",
                "inspections?from=2020",
                "rating-changes?direction=UP",
                "rating-changes?region=Wales",
                "findings?needs_review=yes",
                "themes/front-door/passages?role=x",
                "publications?limit=0",
                "findings?authority_id=%00",
                "findings?authority_id=nowhere",
                "inspections?authority_id=nowhere",
                "publications?authority_id=nowhere",
                "publications?has_finding=maybe",
                "rating-changes?authority_id=nowhere",
                "authorities/leeds?asOf=yesterday",
                "authorities/leeds/timeline?knownAt=2020",
                "publications?source_id=a%00b",
                "authorities?limit=201")) {
            given().urlEncodingEnabled(false)
                    .get("/api/v1/" + query)
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("Parameter"));
        }
        for (String path : List.of(
                "authorities/x",
                "authorities/x/timeline",
                "inspections/x",
                "publications/x",
                "findings/x",
                "rating-changes/x",
                "themes/x/passages")) {
            given().get("/api/v1/" + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", containsString(" x."));
        }
        given().get("/api/v1/finding")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", equalTo("The path /api/v1/finding leads to nothing."));
        given().urlEncodingEnabled(false)
                .get("/api/v1/findings/a%00")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void the_status_and_the_documents_are_served() {
        findings.send(Report.in("enfield-1")
                .about("enfield")
                .ended("2022-05-20")
                .leaders(Grade.GOOD)
                .build());
        settled("enfield");

        given().get("/api/v1/status").then().statusCode(200).body("checksum.length()", equalTo(64));
        given().get("/api/v1/themes").then().body("items", hasSize(41));
        given().get("/api/v1/themes/front-door/passages?authority_id=enfield")
                .then()
                .body("items[0].passage.evidence", equalTo("The front door works well."));
        given().get("/q/openapi?format=json").then().body("openapi", equalTo("3.1.0"));
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }
}
