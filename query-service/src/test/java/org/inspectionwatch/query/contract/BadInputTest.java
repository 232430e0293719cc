package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a request is named, with its place. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class BadInputTest {
    private static final String WEBHOOKS = "/api/v1/webhooks";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"url":                                                            | body                 | is no JSON, at line 1
            [1]                                                                | body                 | is no JSON object
            "text"                                                             | body                 | is no JSON object
            {} {}                                                              | body                 | is no JSON
            {"url":"https://example.org/","url":"https://example.org/"}        | body                 | is no JSON
            {"url":5}                                                          | url                  | is a text
            {"url":"https://example.org/","events":"all"}                      | events               | is an object
            {"url":"https://example.org/","events":{"types":"rating.changed"}} | events.types         | is a list
            {"url":"https://example.org/","events":{"types":["rating.moved"]}} | events.types         | has rating.moved
            {"url":"https://example.org/","events":{"authority_ids":["x"]}}    | events.authority_ids | has x
            {"url":"https://example.org/","events":{"region":"Wales"}}         | events.region        | is one of
            {"url":"https://example.org/","events":{"judgement":"x"}}          | events.judgement     | is one of
            {"url":"https://example.org/","events":{"direction":"up"}}         | events.direction     | is one of
            {"url":"https://example.org/","events":{"basis":"rumour"}}         | events.basis         | is one of
            {"url":"https://example.org/","events":{"type":"x"}}               | events.type          | is not known here
            {"url":"https://example.org/","events":{"types":[]}}               | events.types         | has 1 to 200 entries
            {"url":"https://example.org/","events":{"authority_ids":[]}}       | events.authority_ids | has 1 to 200 entries
            {"url":"https://example.org/","since":"yesterday"}                 | since                | is a day
            {"url":"https://example.org/","since":"2099-01-01"}                | since                | is today
            {"url":"https://example.org/","description":"a\\u0000b"}           | description          | holds a character
            """)
    void a_body_is_refused_with_the_field_and_the_reason(String body, String field, String reason) {
        refused(post(WEBHOOKS, body), "body", field, reason);
    }

    @Test
    void what_is_too_long_is_refused() {
        String body = "{\"url\":\"https://example.org/\",\"description\":\"%s\"}".formatted("x".repeat(501));

        refused(post(WEBHOOKS, body), "body", "description", "is longer than 500 characters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                     | verdict | is missing
            {"verdict":"maybe"}                    | verdict | is one of confirm
            {"verdict":1}                          | verdict | is one of confirm
            {"verdict":"confirm","page":0}         | page    | is a number from 1
            {"verdict":"confirm","page":"2"}       | page    | is a whole number
            {"verdict":"confirm","page":1.5}       | page    | is a whole number
            {"verdict":"confirm","note":["a"]}     | note    | is a text
            {"verdict":"dismiss"}                  | note    | is missing: say why
            {"verdict":"dismiss","note":" "}       | note    | is missing: say why
            {"verdict":"correct","value":"good"}   | note    | is missing: say why
            """)
    void a_decision_is_refused_with_the_field_and_the_reason(String body, String field, String reason) {
        String item = new DecidableItem().itemId();

        refused(post("/api/v1/review-items/" + item + "/decisions", body), "body", field, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "999999999999"})
    void a_position_in_a_header_is_said_to_be_in_a_header(String position) {
        refused(
                given().header("Last-Event-ID", position)
                        .get("/api/v1/events/stream")
                        .then(),
                "header",
                "Last-Event-ID",
                "is no position");
    }

    @Test
    void a_host_that_no_domain_can_have_is_refused() {
        String body = "{\"url\":\"https://%s.example.org/\"}".formatted("x".repeat(300));

        refused(post(WEBHOOKS, body), "body", "url", "too long for any domain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/findings?limit=\u0661            | limit        | is a number from 1 to 200
            /api/v1/findings?limit=\uff11            | limit        | is a number from 1 to 200
            /api/v1/findings?limit=%2B1              | limit        | is a number from 1 to 200
            /api/v1/search?q=door&from=\uff12\uff10\uff12\uff10 | from  | is a number from 1 to 9999
            /api/v1/events?cursor=\uff10             | cursor       | is no position
            /api/v1/events?since=2099-01-01          | since        | is today
            /api/v1/rating-changes?direction=        | direction    | is empty
            /api/v1/findings?limit=                  | limit        | is empty
            /api/v1/authorities/bristol?asOf=        | asOf         | is empty
            /api/v1/search?q=                        | q            | is empty
            /api/v1/review-items?field=nonsense      | field        | is one of areas_for_improvement
            /api/v1/review-items?authority_id=BRISTOL | authority_id | is not the id of an authority
            """)
    void what_would_quietly_list_everything_or_nothing_is_refused(String question, String field, String reason) {
        refused(given().get(question).then(), "query", field, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"field=judgements.leaders", "field=lead_inspectors", "authority_id=unresolved"})
    void a_filter_of_the_review_queue_may_match_nothing(String filter) {
        given().get("/api/v1/review-items?" + filter).then().statusCode(200);
    }

    @Test
    void a_parameter_that_is_given_twice_is_refused() {
        refused(given().get("/api/v1/findings?limit=1&limit=2").then(), "query", "limit", "is given more than once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MQ", "%00", "bm9uc2Vuc2U", "é"})
    void a_cursor_that_nobody_gave_out_is_refused(String cursor) {
        refused(given().queryParam("cursor", cursor).get("/api/v1/events").then(), "query", "cursor", "is no position");
        refused(given().queryParam("cursor", cursor).get("/api/v1/findings").then(), "query", "cursor", "is not one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz", "2026-01-01", "Mon, 99 Foo 2026 00:00:00 GMT", "\""})
    void conditions_that_say_nothing_are_no_conditions(String value) {
        for (String header : new String[] {"If-Modified-Since", "If-Unmodified-Since", "If-None-Match"}) {
            int status = given().header(header, value)
                    .get("/feeds/rating-changes.atom")
                    .statusCode();
            assertThat(status).as(header + ": " + value).isEqualTo(200);
        }
        given().header("If-None-Match", value).get("/api/v1/themes").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/authorities?asOf=%s",
                "/api/v1/authorities/bristol?asOf=%s",
                "/api/v1/authorities/bristol?knownAt=%s",
                "/api/v1/authorities/bristol?knownAt=%sT12:00:00Z",
                "/api/v1/authorities/bristol/next-inspection?asOf=%s",
                "/api/v1/authorities/bristol/neighbours?asOf=%s",
                "/api/v1/compare?authority_id=bristol&asOf=%s",
                "/api/v1/tables/authorities?asOf=%s",
                "/api/v1/tables/regions?part=waiting_times&format=csv&asOf=%s",
                "/api/v1/exports/authorities?format=csv&asOf=%s"
            })
    void nothing_is_said_about_days_that_have_not_come(String question) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
        String view = question.contains("knownAt") ? "knownAt" : "asOf";

        given().get(question.formatted(today)).then().statusCode(200);
        refused(
                given().get(question.formatted(today.plusDays(2))).then(),
                "query",
                view,
                "is today, " + today + ", at the latest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/map", "/compare?authority_id=bristol", "/authorities/bristol"})
    void pages_of_days_that_have_not_come_say_so(String page) {
        given().accept("text/html")
                .queryParam("asOf", "2099-01-01")
                .get(page)
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("As of is today, "));
    }

    @Test
    void an_address_that_is_none_is_a_problem() {
        given().get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().delete("/api/v1/findings").then().statusCode(405).contentType("application/problem+json");
    }

    private static ValidatableResponse post(String path, String body) {
        return World.withKey().body(body).post(path).then();
    }

    private static void refused(ValidatableResponse response, String place, String field, String reason) {
        response.statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field))
                .body("violations[0].in", equalTo(place))
                .body("violations[0].message", containsString(reason))
                .body("detail", containsString(field));
    }
}
