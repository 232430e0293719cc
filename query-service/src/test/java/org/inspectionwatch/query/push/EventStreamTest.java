package org.inspectionwatch.query.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@Timeout(60)
class EventStreamTest {
    @Inject
    DataSource dataSource;

    @TestHTTPResource("/api/v1/events/stream")
    URI stream;

    ToldEvents told;

    @BeforeEach
    void connect() {
        told = new ToldEvents(dataSource, OwnAuthorities.of(getClass()));
    }

    @Test
    void a_reader_gets_what_came_after_the_last_event_it_has_and_then_what_comes() {
        told.tell(
                ToldEvents.changed("s1", "leeds", Direction.IMPROVED),
                ToldEvents.changed("s2", "leeds", Direction.DECLINED));
        String first = position("leeds", 0);
        List<SseReader.Message> messages = new ArrayList<>();

        try (SseReader reader = new SseReader(URI.create(stream + "?authority_ids=leeds"), first)) {
            reader.readWhile(message -> {
                messages.add(message);
                if (messages.size() == 1) {
                    told.tell(ToldEvents.changed("s3", "leeds", Direction.IMPROVED));
                }
                return messages.size() < 2;
            });
        }

        assertThat(messages).extracting(SseReader.Message::type).containsOnly("rating.changed");
        assertThat(messages)
                .extracting(message -> json(message).at("/id").asText())
                .containsExactly("s2", "s3");
        JsonNode event = json(messages.getFirst());
        assertThat(event.at("/specversion").asText()).isEqualTo("1.0");
        assertThat(event.at("/dataschema").asText()).isEqualTo("urn:inspectionwatch:rating.changed:v1");
        assertThat(event.at("/position").asText()).isEqualTo(messages.getFirst().id());
        assertThat(event.at("/data/rating_change/to/grade").asText()).isEqualTo("requires_improvement");
    }

    @Test
    void a_retraction_passes_a_filter_that_the_change_passed() {
        told.tell(
                ToldEvents.changed("f1", "hull", Direction.IMPROVED),
                ToldEvents.retracted("f2", "f1", "hull"),
                ToldEvents.changed("f3", "hull", Direction.DECLINED),
                ToldEvents.changed("f4", "hull", Direction.IMPROVED, Basis.REPORTED),
                ToldEvents.changed("f5", "hull", Direction.IMPROVED));
        List<String> ids = new ArrayList<>();

        String query = "?authority_ids=hull&direction=improved&judgement=leaders&since=2026-01-01";
        try (SseReader reader = new SseReader(URI.create(stream + query), null)) {
            reader.readWhile(message -> {
                ids.add(json(message).at("/id").asText());
                return ids.size() < 3;
            });
        }

        assertThat(ids).containsExactly("f1", "f2", "f5");
    }

    @Test
    void a_list_goes_on_where_it_stopped_even_when_it_was_at_its_end() {
        told.tell(
                ToldEvents.changed("l1", "york", Direction.IMPROVED),
                ToldEvents.changed("l2", "york", Direction.IMPROVED, Basis.REPORTED),
                ToldEvents.changed("l3", "york", Direction.DECLINED));

        String next = given().get("/api/v1/events?authority_ids=york&basis=any&limit=2")
                .then()
                .statusCode(200)
                .body("items.id", contains("l1", "l2"))
                .body("more", equalTo(true))
                .extract()
                .path("next_cursor");
        String end = given().get("/api/v1/events?authority_ids=york&basis=any&limit=2&cursor=" + next)
                .then()
                .body("items.id", contains("l3"))
                .body("more", equalTo(false))
                .extract()
                .path("next_cursor");
        told.tell(ToldEvents.changed("l4", "york", Direction.IMPROVED));

        given().get("/api/v1/events?authority_ids=york&region=Yorkshire and The Humber&cursor=" + end)
                .then()
                .body("items.id", contains("l4"));
    }

    @Test
    void what_cannot_be_asked_is_a_problem_that_names_it() {
        for (String query : List.of(
                "types=rating.moved",
                "authority_ids=atlantis",
                "region=Wales",
                "judgement=x",
                "direction=up",
                "basis=rumour",
                "since=yesterday",
                "type=rating.changed")) {
            String name = query.substring(0, query.indexOf('='));
            given().get("/api/v1/events/stream?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("violations[0].field", equalTo(name));
            given().get("/api/v1/events?" + query).then().statusCode(400).body("violations[0].field", equalTo(name));
        }
        for (String id : List.of("x", "-1", "999999999")) {
            given().header("Last-Event-ID", id)
                    .get("/api/v1/events/stream")
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("Last-Event-ID"));
        }
    }

    private static String position(String authority, int index) {
        return String.valueOf(given().get("/api/v1/events?authority_ids=" + authority)
                .then()
                .extract()
                .<Integer>path("items[" + index + "].position"));
    }

    static JsonNode json(SseReader.Message message) {
        try {
            return ContractJson.mapper().readTree(message.data());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
