package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.Scope;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** History read again with newer themes, from the topic to what is served. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class RereadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ThemeTag CASELOADS = new ThemeTag(
            "caseloads", Polarity.IMPROVEMENT, Role.NARRATIVE, "Some caseloads are too high.", 3, null, Scope.SOME);
    /** The grade changed, and inspections of today give no overall one. */
    private static final List<String> TOLD =
            List.of(EventType.RATING_CHANGED.type(), EventType.JUDGEMENT_DISCONTINUED.type());

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private FindingsTopic findings;
    private TopicReader changes;

    @BeforeEach
    void connect() {
        String kafka = TestServers.kafka().bootstrapServers();
        findings = new FindingsTopic(kafka, OwnAuthorities.of(getClass()));
        changes = new TopicReader(kafka, Topics.RATING_CHANGES);
    }

    @AfterEach
    void disconnect() {
        findings.close();
        changes.close();
    }

    @Test
    void newer_themes_replace_the_tags_keep_the_ratings_and_announce_nothing() {
        findings.send(before("redbridge", 2).build(), now("redbridge", 2).build());
        assertThat(typesOf("redbridge")).isEqualTo(TOLD);
        settled();
        String ratings = given().get("/api/v1/authorities/redbridge").jsonPath().getString("ratings");
        String history =
                given().get("/api/v1/rating-changes?authority_id=redbridge").asString();

        findings.send(
                before("redbridge", 3).theme(CASELOADS).build(),
                now("redbridge", 3).theme(CASELOADS).build());

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/themes/caseloads/passages?authority_id=redbridge")
                        .then()
                        .body("items", hasSize(2))
                        .body("items[0].taxonomy_version", equalTo(3))
                        .body("items[0].passage.scope", equalTo("some")));
        settled();
        given().get("/api/v1/themes/front-door/passages?authority_id=redbridge")
                .then()
                .body("items", hasSize(0));
        assertThat(given().get("/api/v1/authorities/redbridge").jsonPath().getString("ratings"))
                .isEqualTo(ratings);
        assertThat(given().get("/api/v1/rating-changes?authority_id=redbridge").asString())
                .isEqualTo(history);
        assertThat(typesOf("redbridge")).isEqualTo(TOLD);
    }

    @Test
    void an_older_reading_that_arrives_late_replaces_nothing() {
        findings.send(
                before("merton", 3).theme(CASELOADS).build(),
                now("merton", 3).theme(CASELOADS).build());
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/themes/caseloads/passages?authority_id=merton")
                        .then()
                        .body("items", hasSize(2)));

        findings.send(before("merton", 2).build(), now("merton", 2).build());

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        given().get("/api/v1/publications/merton-2").then().body("readings", hasSize(2)));
        settled();
        given().get("/api/v1/themes/front-door/passages?authority_id=merton")
                .then()
                .body("items", hasSize(0));
        assertThat(typesOf("merton")).isEqualTo(TOLD);
    }

    private Report before(String authority, int taxonomy) {
        return Report.in(authority + "-1")
                .about(authority)
                .ended("2022-05-20")
                .taxonomyVersion(taxonomy)
                .leaders(Grade.GOOD);
    }

    private Report now(String authority, int taxonomy) {
        return Report.in(authority + "-2")
                .about(authority)
                .published(today.minusDays(3).toString())
                .ended(today.minusDays(40).toString())
                .taxonomyVersion(taxonomy)
                .leaders(Grade.INADEQUATE);
    }

    private List<String> typesOf(String authority) {
        return changes.await(TOLD.size(), message -> authority.equals(message.key()), PATIENCE).stream()
                .map(RegisterFlow::headers)
                .map(headers -> headers.get("ce_type"))
                .toList();
    }

    private static void settled() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/status")
                        .then()
                        .body("pending.authorities", equalTo(0))
                        .body("pending.events", equalTo(0)));
    }
}
