package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that fit no operation are told why, as those are that an operation refuses. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class UnfitRequestsTest {
    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @ValueSource(strings = {"authorities", "inspections", "rating-changes", "findings", "themes", "tables/regions"})
    void a_media_type_that_there_is_not_is_refused_with_its_header(String list) {
        for (String accept : new String[] {"text/html", "application/json;q=0", "*/*;q=0.000", "a/b, */*;q=0"}) {
            given().header("Accept", accept)
                    .get("/api/v1/" + list)
                    .then()
                    .statusCode(406)
                    .contentType(PROBLEM)
                    .body("violations[0].field", equalTo("Accept"))
                    .body("violations[0].in", equalTo("header"))
                    .body("detail", containsString("Header Accept names no media type"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/html, image/gif, *; q=.2, */*; q=.2",
                "text/html;q=0.9, application/*;q=0.1",
                "application/json;charset=UTF-8",
                "text/csv;q=0, application/json",
                "application/json,",
                ", , application/json;q=0.5, ,"
            })
    void what_is_accepted_in_any_way_is_given(String accept) {
        given().header("Accept", accept)
                .get("/api/v1/authorities")
                .then()
                .statusCode(200)
                .contentType("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "application/json, a b", "text/"})
    void what_is_no_media_type_is_refused_with_its_header(String accept) {
        given().header("Accept", accept)
                .get("/api/v1/authorities")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].field", equalTo("Accept"))
                .body("detail", containsString("which is no media type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /api/v1/findings           | GET, HEAD
            PUT    | /api/v1/webhooks           | GET, HEAD, POST
            POST   | /api/v1/webhooks/some      | DELETE, GET, HEAD, PUT
            GET    | /api/v1/webhooks/some/rotate-secret | POST
            POST   | /api/v1/inspections        | GET, HEAD
            POST   | /authorities/leeds         | GET, HEAD
            """)
    void a_method_that_there_is_not_is_refused_with_those_that_there_are(String method, String path, String allowed) {
        given().contentType("application/json")
                .request(method, path)
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .header("Allow", equalTo(allowed))
                .body("detail", equalTo("There is no " + method + " here; there are: " + allowed + "."));
    }

    @Test
    void a_body_that_is_too_large_is_a_problem() {
        World.withKey()
                .header("Expect", "100-continue")
                .body(new byte[11 << 20])
                .post("/api/v1/webhooks")
                .then()
                .statusCode(413)
                .contentType(PROBLEM)
                .header("X-Content-Type-Options", "nosniff")
                .body("detail", containsString("more than 10485760 bytes"));
    }

    @Test
    void people_see_a_page_where_a_body_is_too_large() {
        given().accept("text/html")
                .header("Expect", "100-continue")
                .body(new byte[11 << 20])
                .post("/sign-in")
                .then()
                .statusCode(413)
                .contentType("text/html")
                .header("X-Content-Type-Options", "nosniff")
                .body(containsString("more than 10485760 bytes"));
    }

    @Test
    void a_body_that_is_nested_too_deeply_is_told_so() {
        World.withKey()
                .body("{\"events\":".repeat(5000))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("body"))
                .body("detail", containsString("is nested too deeply"));
    }
}
