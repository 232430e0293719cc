package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.TestServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients may keep, and for how long. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class CachingTest {
    private static final String LIST = "/api/v1/inspections?authority_id=bolton";

    @Test
    void an_answer_that_a_client_has_is_not_sent_again_until_the_register_changes() {
        Response first = quiet(LIST);
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(first.header("Vary")).contains("Accept");
        String tag = first.header("ETag");

        Response again = given().header("If-None-Match", "\"other\", " + tag).get(LIST);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.asString()).isEmpty();

        try (FindingsTopic findings =
                new FindingsTopic(TestServers.kafka().bootstrapServers(), OwnAuthorities.of(getClass()))) {
            findings.send(Report.in("bolton-1")
                    .about("bolton")
                    .ended("2022-05-20")
                    .leaders(Grade.GOOD)
                    .build());
        }

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().header("If-None-Match", tag)
                        .get(LIST)
                        .then()
                        .statusCode(200)
                        .body("items.size()", equalTo(1)));
        assertThat(given().get(LIST).header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/tables/authorities",
                "/api/v1/tables/authorities?format=csv&columns=all",
                "/api/v1/tables/authorities?format=xlsx",
                "/api/v1/tables/regions?asOf=2026-01-31",
                "/api/v1/tables/regions?part=waiting_times&format=jsonl",
                "/api/v1/authorities/bolton/neighbours",
                "/api/v1/authorities/bolton/next-inspection",
                "/api/v1/compare?authority_id=bolton",
                "/api/v1/data-quality"
            })
    void what_is_worked_out_of_the_register_is_kept_as_it_is(String question) {
        Response first = quiet(question);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");

        Response again = given().get(question);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.contentType()).isEqualTo(first.contentType());
        assertThat(again.header("Content-Disposition")).isEqualTo(first.header("Content-Disposition"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));

        given().header("If-None-Match", first.header("ETag"))
                .get(question)
                .then()
                .statusCode(304);
    }

    @Test
    void another_question_has_another_tag() {
        String tag = quiet("/api/v1/themes").header("ETag");

        assertThat(given().get("/api/v1/themes?kind=ilacs").header("ETag")).isNotEqualTo(tag);
        given().header("If-None-Match", tag)
                .get("/api/v1/themes?kind=ilacs")
                .then()
                .statusCode(200);
    }

    @Test
    void the_head_of_an_answer_is_that_of_the_answer() {
        Response answer = quiet(LIST);

        Response head = given().head(LIST);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asString()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(given().get(LIST).asString()).isEqualTo(answer.asString());
    }

    @Test
    void what_is_not_of_the_register_is_not_kept() {
        assertThat(given().get("/api/v1/status").header("Cache-Control")).isEqualTo("no-store");
        assertThat(World.withKey().get("/api/v1/webhooks").header("Cache-Control"))
                .isEqualTo("no-store");
        Response problem = given().get("/api/v1/findings/nothing");
        assertThat(problem.header("ETag")).isNull();
        assertThat(problem.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_problem_stays_one_when_it_is_asked_for_again() {
        for (int time = 0; time < 3; time++) {
            given().get("/api/v1/search").then().statusCode(400);
            given().get("/api/v1/findings/nothing").then().statusCode(404);
        }
    }

    @Test
    void what_is_wrong_with_a_question_counts_more_than_what_the_client_has() {
        for (String question :
                List.of("/api/v1/themes?colour=red", "/api/v1/findings?limit=0", "/api/v1/findings/nothing")) {
            int status = given().get(question).statusCode();

            assertThat(status).as(question).isGreaterThanOrEqualTo(400);
            given().header("If-None-Match", "*").get(question).then().statusCode(status);
        }
    }

    @Test
    void who_wants_an_answer_only_where_there_is_none_is_told_that_there_is_one() {
        for (int time = 0; time < 2; time++) {
            Response answer = given().header("If-None-Match", "*").get("/api/v1/themes?polarity=strength");

            assertThat(answer.statusCode()).isEqualTo(304);
            assertThat(answer.header("ETag")).isNotNull();
            assertThat(answer.asString()).isEmpty();
        }
    }

    /** Once nothing is under way that would change the version. */
    private static Response quiet(String path) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> given().get("/api/v1/status").<Integer>path("pending.authorities") == 0);
        return given().get(path);
    }
}
