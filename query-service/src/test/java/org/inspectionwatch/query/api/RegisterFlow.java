package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EventCodec;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.InvalidEventException;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Findings in by Kafka, register out by REST and Kafka; each class has {@link OwnAuthorities}, each test its own of them. */
abstract class RegisterFlow {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    FindingsTopic findings;
    TopicReader changes;

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

    Report recent(String publication, String authority) {
        return Report.in(publication)
                .about(authority)
                .published(today.minusDays(3).toString())
                .ended(today.minusDays(40).toString());
    }

    static void settled(String authority) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/inspections?authority_id=" + authority)
                        .then()
                        .body("items.size()", greaterThan(0)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/status")
                        .then()
                        .body("pending.authorities", equalTo(0))
                        .body("pending.events", equalTo(0)));
    }

    /** Events about rating changes. */
    List<CloudEvent> events(String authority, int wanted) {
        return changes
                .await(
                        wanted,
                        message ->
                                authority.equals(message.key()) && type(message).startsWith("rating."),
                        PATIENCE)
                .stream()
                .map(RegisterFlow::event)
                .toList();
    }

    /** Events of that type. */
    List<CloudEvent> events(String authority, EventType wantedType, int wanted) {
        return changes
                .await(
                        wanted,
                        message ->
                                authority.equals(message.key()) && type(message).equals(wantedType.type()),
                        PATIENCE)
                .stream()
                .map(RegisterFlow::event)
                .toList();
    }

    private static String type(ConsumerRecord<String, byte[]> message) {
        return String.valueOf(headers(message).get("ce_type"));
    }

    static CloudEvent event(ConsumerRecord<String, byte[]> message) {
        try {
            return EventCodec.decode(headers(message), message.value());
        } catch (InvalidEventException e) {
            throw new AssertionError(e);
        }
    }

    static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        return StreamSupport.stream(message.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        Header::key, header -> new String(header.value(), StandardCharsets.UTF_8), (a, b) -> b));
    }
}
