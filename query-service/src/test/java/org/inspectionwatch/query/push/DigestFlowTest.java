package org.inspectionwatch.query.push;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(MailServer.class)
class DigestFlowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    DataSource dataSource;

    MailServer mailServer;
    ToldEvents told;
    Jdbi jdbi;

    @BeforeEach
    void connect() {
        told = new ToldEvents(dataSource, OwnAuthorities.of(getClass()));
        jdbi = Jdbi.create(dataSource);
    }

    @Test
    void what_happened_is_sent_once_when_it_is_due_and_nothing_when_nothing_happened() {
        String id = subscribe("a@example.org", Map.of("authority_ids", List.of("bath-and-north-east-somerset")));
        told.tell(
                ToldEvents.changed("d1", "bath-and-north-east-somerset", Direction.IMPROVED),
                ToldEvents.changed("d2", "cornwall", Direction.IMPROVED),
                ToldEvents.changed("d3", "bath-and-north-east-somerset", Direction.DECLINED));
        due(id);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(mailServer.mails("a@example.org")).hasSize(1));
        MailServer.Received mail = mailServer.mails("a@example.org").getFirst();
        assertThat(mail.from()).isEqualTo("watch@example.org");
        assertThat(mail.subject())
                .startsWith("2 events: Bath and North East Somerset: the impact of leaders improved from Requires");
        assertThat(mail.body())
                .contains("improved from Requires improvement to Good\n")
                .contains("Now: Good, ILACS inspection, report of 2 March 2026.\n")
                .contains("declined from Good to Requires improvement")
                .doesNotContain("Cornwall");

        due(id);
        awaitNotDue(id);
        assertThat(mailServer.mails("a@example.org")).hasSize(1);
    }

    @Test
    void one_click_unsubscribes_and_a_look_does_not() {
        String id = subscribe("b@example.org", Map.of("authority_ids", List.of("dudley")));
        told.tell(ToldEvents.changed("u1", "dudley", Direction.IMPROVED));
        due(id);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(mailServer.mails("b@example.org")).hasSize(1));
        MailServer.Received mail = mailServer.mails("b@example.org").getFirst();
        assertThat(mail.unsubscribePost()).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.unsubscribe()).matches("<http://localhost:\\d+/digests/unsubscribe/[A-Za-z0-9_-]{43}>");
        String path =
                mail.unsubscribe().replaceFirst("<http://localhost:\\d+", "").replace(">", "");

        given().get(path).then().statusCode(200).contentType("text/html").body(containsString("<button"));
        withKey().get("/api/v1/digests/" + id).then().statusCode(200);
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path)
                .then()
                .statusCode(200);

        withKey().get("/api/v1/digests/" + id).then().statusCode(404);
    }

    @Test
    void who_asks_the_wrong_way_gets_a_problem() {
        given().get("/api/v1/digests").then().statusCode(401);
        refused(Map.of(), "address");
        refused(Map.of("address", "a@b\r\nBcc: c@d"), "address");
        refused(Map.of("address", "a@example.org", "frequency", "hourly"), "frequency");
        refused(Map.of("address", "a@example.org", "region", "London"), "region");
    }

    private static void refused(Map<String, Object> body, String field) {
        withKey().body(body).post("/api/v1/digests").then().statusCode(400).body("violations[0].field", equalTo(field));
    }

    private static String subscribe(String address, Map<String, Object> events) {
        return withKey()
                .body(Map.of("address", address, "events", events))
                .post("/api/v1/digests")
                .then()
                .statusCode(201)
                .body("frequency", equalTo("daily"))
                .extract()
                .path("digest_id");
    }

    private void due(String id) {
        jdbi.useHandle(handle ->
                handle.execute("update digest set due_at = now() - interval '1 second' where digest_id = ?", id));
    }

    private void awaitNotDue(String id) {
        await().atMost(PATIENCE)
                .until(() -> jdbi.withHandle(
                        handle -> handle.createQuery("select due_at > now() from digest where digest_id = :id")
                                .bind("id", id)
                                .mapTo(Boolean.class)
                                .one()));
    }

    private static RequestSpecification withKey() {
        return given().contentType("application/json").header("X-API-Key", "a key for tests");
    }
}
