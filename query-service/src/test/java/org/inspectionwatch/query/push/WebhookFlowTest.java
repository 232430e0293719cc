package org.inspectionwatch.query.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(ReceiverPort.class)
class WebhookFlowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DataSource dataSource;

    @ConfigProperty(name = ReceiverPort.SETTING)
    int port;

    ToldEvents told;
    Receiver receiver;
    String webhookId;
    String secret;

    @BeforeEach
    void connect() throws Exception {
        told = new ToldEvents(dataSource, OwnAuthorities.of(getClass()));
        receiver = new Receiver(port);
    }

    @AfterEach
    void disconnect() {
        if (webhookId != null) {
            withKey().delete("/api/v1/webhooks/" + webhookId).then().statusCode(204);
        }
        receiver.close();
    }

    @Test
    void what_is_told_is_posted_signed_and_once() {
        register(Map.of("authority_ids", List.of("hampshire")));

        told.tell(
                ToldEvents.changed("w1", "hampshire", Direction.IMPROVED),
                ToldEvents.changed("w2", "surrey", Direction.IMPROVED),
                ToldEvents.changed("w3", "hampshire", Direction.DECLINED));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids()).containsExactly("w1", "w3"));
        Receiver.Received first = receiver.received().getFirst();
        assertThat(first.signedBy(secret)).isTrue();
        assertThat(first.event().at("/id").asText()).isEqualTo("w1");
        assertThat(first.event().at("/data/rating_change/direction").asText()).isEqualTo("improved");
        await().atMost(PATIENCE)
                .untilAsserted(() -> deliveries()
                        .body("items", hasSize(2))
                        .body("items[0].event_id", equalTo("w3"))
                        .body("items[0].status", equalTo("delivered"))
                        .body("items[0].attempts", hasSize(1))
                        .body("items[0].attempts[0].status", equalTo(204)));
    }

    @Test
    void a_failing_event_holds_back_its_authority_alone_and_keeps_its_id() {
        AtomicInteger failures = new AtomicInteger();
        receiver.answer(message -> message.id().equals("o1") && failures.incrementAndGet() <= 3 ? 500 : 204);
        register(Map.of("authority_ids", List.of("dorset", "devon")));

        told.tell(
                ToldEvents.changed("o1", "dorset", Direction.IMPROVED),
                ToldEvents.changed("o2", "dorset", Direction.DECLINED),
                ToldEvents.changed("o3", "devon", Direction.IMPROVED));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids()).hasSize(6));
        assertThat(ids().stream().filter(id -> !id.equals("o3"))).containsExactly("o1", "o1", "o1", "o1", "o2");
        assertThat(ids().indexOf("o3")).isLessThan(ids().lastIndexOf("o1"));
        deliveries()
                .body("items.find { it.event_id == 'o1' }.attempts.status", equalTo(List.of(500, 500, 500, 204)))
                .body("items.find { it.event_id == 'o1' }.attempts[0].message", containsString("as the test wants"));
    }

    @Test
    void an_endpoint_that_is_gone_is_switched_off_at_once_and_loses_nothing() {
        receiver.answer(message -> 410);
        register(Map.of("authority_ids", List.of("bury")));
        told.tell(
                ToldEvents.changed("g1", "bury", Direction.IMPROVED),
                ToldEvents.changed("g2", "bury", Direction.DECLINED));

        await().atMost(PATIENCE)
                .untilAsserted(() -> webhook()
                        .body("status", equalTo("disabled"))
                        .body("reason", containsString("410"))
                        .body("waiting", equalTo(2)));
        receiver.answer(message -> 204);
        withKey().post(path("/resume")).then().statusCode(200).body("status", equalTo("active"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids()).containsExactly("g1", "g1", "g2"));
    }

    @Test
    void an_endpoint_that_only_fails_is_switched_off_with_the_reason() {
        receiver.answer(message -> Receiver.CUT);
        register(Map.of("authority_ids", List.of("wigan")));
        told.tell(ToldEvents.changed("x1", "wigan", Direction.IMPROVED));

        await().atMost(PATIENCE)
                .untilAsserted(() -> webhook()
                        .body("status", equalTo("disabled"))
                        .body("reason", startsWith("10 tries of one event failed, the last one so: No answer came")));
        assertThat(ids()).hasSize(10).containsOnly("x1");
    }

    @Test
    void a_redirect_is_a_failure_and_not_followed() {
        register(Map.of("authority_ids", List.of("leicester")));
        receiver.answer(message -> 302);

        withKey().post(path("/test")).then().statusCode(200).body("status", equalTo(302));

        assertThat(receiver.received()).hasSize(1);
        assertThat(receiver.received().getFirst().event().at("/type").asText()).isEqualTo("webhook.test");
    }

    @Test
    void what_a_killed_process_had_taken_is_delivered_by_another_one_and_the_dead_hand_changes_nothing() {
        register(Map.of("authority_ids", List.of("solihull")));
        withKey().post(path("/pause")).then().body("status", equalTo("paused"));
        told.tell(ToldEvents.changed("k0", "solihull", Direction.IMPROVED));
        Jdbi jdbi = Jdbi.create(dataSource);
        // A process that died after it had written the delivery down and taken its lease.
        jdbi.useHandle(handle -> handle.execute("""
                insert into webhook_delivery (delivery_id, webhook_id, cause, event_id, type, authority_id, position,
                    payload, status, next_attempt_at, created_at, lease, lease_until)
                select 'dead-1', ?, 'event', event_id, type, authority_id, position, '{"id":"k0"}', 'waiting', now(), now(),
                    7, now() + interval '2 seconds' from event_log where event_id = 'k0'
                """, webhookId));

        withKey().post(path("/resume")).then().statusCode(200);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids()).containsExactly("k0"));
        await().atMost(PATIENCE).untilAsserted(() -> deliveries().body("items[0].status", equalTo("delivered")));
        int changed = jdbi.withHandle(handle -> handle.execute(
                "update webhook_delivery set status = 'waiting' where delivery_id = 'dead-1' and lease = 7"));
        assertThat(changed).isZero();
    }

    @Test
    void a_range_is_delivered_again_under_the_same_ids() {
        told.tell(
                ToldEvents.changed("r1", "swindon", Direction.IMPROVED),
                ToldEvents.changed("r2", "swindon", Direction.DECLINED));
        register(Map.of("authority_ids", List.of("swindon")));

        withKey()
                .body(Map.of("since", "2026-01-01"))
                .post(path("/replay"))
                .then()
                .statusCode(202)
                .body("deliveries", equalTo(2));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids()).containsExactly("r1", "r2"));
        Integer position = deliveries().extract().path("items[0].position");
        withKey()
                .body(Map.of("from_position", position, "to_position", position))
                .post(path("/replay"))
                .then()
                .body("deliveries", equalTo(1));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids()).containsExactly("r1", "r2", "r2"));
        withKey().body(Map.of()).post(path("/replay")).then().statusCode(400);
    }

    @Test
    void a_new_secret_signs_beside_the_old_one() {
        register(Map.of("authority_ids", List.of("hampshire")));
        String old = secret;
        String next = withKey()
                .post(path("/rotate-secret"))
                .then()
                .statusCode(200)
                .extract()
                .path("secret");

        withKey().post(path("/test")).then().body("status", equalTo(204));

        assertThat(next).startsWith("whsec_").isNotEqualTo(old);
        Receiver.Received message = receiver.received().getFirst();
        assertThat(message.signedBy(next)).isTrue();
        assertThat(message.signedBy(old)).isTrue();
        webhook().body(not(containsString("whsec_")));
    }

    @Test
    void who_has_no_key_learns_and_changes_nothing() {
        given().get("/api/v1/webhooks").then().statusCode(401).contentType("application/problem+json");
        given().contentType("application/json")
                .header("X-API-Key", "a guess")
                .body(Map.of("url", receiver.url()))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(401);
        for (String action : List.of("pause", "resume", "test", "rotate-secret")) {
            given().post("/api/v1/webhooks/x/" + action).then().statusCode(401);
            withKey().post("/api/v1/webhooks/x/" + action).then().statusCode(404);
        }
    }

    @Test
    void what_cannot_be_registered_is_a_problem_that_names_the_field() {
        Map<String, Object> fine = Map.of("url", receiver.url());
        refused(Map.of(), "url");
        for (String url : List.of(
                "ftp://example.org/",
                "http://localhost/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest",
                "http://[::1]/",
                "https://example.org:22/",
                "https://user:word@example.org/",
                "not an address")) {
            refused(Map.of("url", url), "url");
        }
        refused(Map.of("url", fine.get("url"), "filter", Map.of()), "filter");
        refused(Map.of("url", fine.get("url"), "events", Map.of("type", "x")), "events.type");
        refused(Map.of("url", fine.get("url"), "events", Map.of("types", List.of("x"))), "events.types");
        refused(
                Map.of("url", fine.get("url"), "events", Map.of("authority_ids", List.of("x"))),
                "events.authority_ids");
        refused(Map.of("url", fine.get("url"), "since", "then"), "since");
    }

    private static void refused(Map<String, Object> body, String field) {
        withKey()
                .body(body)
                .post("/api/v1/webhooks")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo(field));
    }

    private void register(Map<String, Object> events) {
        ValidatableResponse created = withKey()
                .body(Map.of("url", receiver.url(), "events", events))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/webhooks/"));
        webhookId = created.extract().path("webhook.webhook_id");
        secret = created.extract().path("secret");
    }

    private List<String> ids() {
        return receiver.received().stream().map(Receiver.Received::id).toList();
    }

    private ValidatableResponse deliveries() {
        return withKey().get(path("/deliveries")).then().statusCode(200);
    }

    private ValidatableResponse webhook() {
        return withKey().get(path("")).then().statusCode(200);
    }

    private String path(String action) {
        return "/api/v1/webhooks/" + webhookId + action;
    }

    private static RequestSpecification withKey() {
        return given().contentType("application/json").header("X-API-Key", "a key for tests");
    }
}
