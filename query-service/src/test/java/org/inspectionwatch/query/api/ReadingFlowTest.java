package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.Test;

/** What becomes of records that say nothing, or not all. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class ReadingFlowTest extends RegisterFlow {

    @Test
    void a_poison_record_goes_to_the_dead_letter_queue_and_stops_nothing() {
        findings.sendRaw("croydon", "not an event".getBytes(StandardCharsets.UTF_8));
        findings.send(Report.in("croydon-1")
                .about("croydon")
                .ended("2022-05-20")
                .leaders(Grade.GOOD)
                .build());

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/inspections?authority_id=croydon")
                        .then()
                        .body("items", hasSize(1)));
        try (TopicReader dlq = new TopicReader(TestServers.kafka().bootstrapServers(), Topics.FINDINGS_DLQ)) {
            List<ConsumerRecord<String, byte[]>> dead = dlq.await(1, dead1 -> "croydon".equals(dead1.key()), PATIENCE);
            assertThat(dead).hasSize(1);
            assertThat(headers(dead.getFirst()).get("dead-letter-reason")).contains("ce_type is missing");
        }
    }

    @Test
    void a_failed_reading_is_shown_with_its_reason_and_takes_nothing_away() {
        findings.send(Report.in("ealing-1")
                .about("ealing")
                .ended("2022-05-20")
                .leaders(Grade.GOOD)
                .build());
        findings.send(Report.in("ealing-1").revision(2).failed(ReadingFailed.Reason.UNREADABLE));

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/publications/ealing-1")
                        .then()
                        .statusCode(200)
                        .body("summary.failed_reason", equalTo("unreadable"))
                        .body("summary.current_revision", equalTo(1)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/inspections?authority_id=ealing")
                        .then()
                        .body("items", hasSize(1)));
    }

    @Test
    void parts_of_one_reading_count_once_all_are_there() {
        Report north = Report.in("northants")
                .about("north-northamptonshire")
                .ended("2022-10-14")
                .part(1, 2);
        Report west = Report.in("northants")
                .about("west-northamptonshire")
                .ended("2022-10-14")
                .part(2, 2);

        findings.send(north.leaders(Grade.REQUIRES_IMPROVEMENT).build());
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/publications/northants")
                        .then()
                        .body("readings[0].parts_arrived", equalTo(1))
                        .body("readings[0].current", equalTo(false)));
        findings.send(west.leaders(Grade.REQUIRES_IMPROVEMENT).build());

        for (String authority : List.of("north-northamptonshire", "west-northamptonshire")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> given().get("/api/v1/inspections?authority_id=" + authority)
                            .then()
                            .body("items", hasSize(1)));
        }
    }

    @Test
    void a_withdrawn_report_counts_no_more_and_its_announcement_is_retracted() {
        findings.send(
                Report.in("hillingdon-1")
                        .about("hillingdon")
                        .ended("2022-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                recent("hillingdon-2", "hillingdon").leaders(Grade.INADEQUATE).build());
        assertThat(events("hillingdon", 1)).hasSize(1);

        findings.send(recent("hillingdon-2", "hillingdon").failed(ReadingFailed.Reason.WITHDRAWN));

        assertThat(events("hillingdon", 2).getLast().type()).isEqualTo(EventType.RATING_RETRACTED);
        given().get("/api/v1/publications?has_finding=false&limit=200")
                .then()
                .body("items.publication.publication_id", hasItem("hillingdon-2"));
        given().get("/api/v1/publications/hillingdon-2").then().body("summary.failed_reason", equalTo("withdrawn"));
    }
}
