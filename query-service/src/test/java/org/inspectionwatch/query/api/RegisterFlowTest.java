package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings in by Kafka, register out by REST and Kafka; each test has authorities of its own. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class RegisterFlowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private FindingsTopic findings;
    private TopicReader changes;

    @BeforeEach
    void connect() {
        String kafka = TestServers.kafka().bootstrapServers();
        findings = new FindingsTopic(kafka);
        changes = new TopicReader(kafka, Topics.RATING_CHANGES);
    }

    @AfterEach
    void disconnect() {
        findings.close();
        changes.close();
    }

    @Test
    void a_decline_is_announced_once_and_served() {
        Report before =
                Report.in("barnet-1").about("barnet").ended("2022-05-20").leaders(Grade.GOOD);
        Report now = recent("barnet-2", "barnet").leaders(Grade.INADEQUATE);

        findings.send(before.build(), now.build());
        findings.send(now.build(), before.build());

        CloudEvent event = events("barnet", 1).getFirst();
        assertThat(event.type()).isEqualTo(EventType.RATING_CHANGED);
        assertThat(((RatingChanged) event.data()).ratingChange().to().grade()).isEqualTo(Grade.INADEQUATE);
        settled("barnet");
        assertThat(events("barnet", 1)).hasSize(1);
        given().get("/api/v1/rating-changes?authority_id=barnet")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].announced", equalTo(true))
                .body("items[0].event_id", equalTo(event.id()))
                .body("items[0].rating_change.direction", equalTo("declined"))
                .body("items[0].rating_change.steps", equalTo(2))
                .body("items[0].rating_change.from.grade", equalTo("good"));
        given().get("/api/v1/authorities/barnet")
                .then()
                .body("ratings[0].grade", equalTo("inadequate"))
                .body("ratings[0].judgement", equalTo("leaders"));
    }

    @Test
    void history_is_recorded_but_not_announced() {
        findings.send(
                Report.in("bexley-1")
                        .about("bexley")
                        .ended("2018-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                Report.in("bexley-2")
                        .about("bexley")
                        .ended("2022-05-20")
                        .leaders(Grade.OUTSTANDING)
                        .build());

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/rating-changes?authority_id=bexley")
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].announced", equalTo(false)));
        assertThat(events("bexley", 0)).isEmpty();
    }

    @Test
    void an_older_report_that_comes_late_corrects_what_was_announced() {
        findings.send(
                Report.in("brent-1")
                        .about("brent")
                        .kind(InspectionKind.SIF)
                        .ended("2015-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                recent("brent-3", "brent").leaders(Grade.OUTSTANDING).build());
        CloudEvent first = events("brent", 1).getFirst();

        findings.send(Report.in("brent-2")
                .about("brent")
                .ended("2021-05-20")
                .leaders(Grade.INADEQUATE)
                .build());

        List<CloudEvent> events = events("brent", 2);
        assertThat(events).hasSize(2);
        RatingCorrected corrected = (RatingCorrected) events.getLast().data();
        assertThat(corrected.replaces()).isEqualTo(first.id());
        assertThat(corrected.ratingChange().from().grade()).isEqualTo(Grade.INADEQUATE);
        assertThat(corrected.ratingChange().steps()).isEqualTo(3);
        assertThat(corrected.reason()).contains("2021-05-20");
        given().get("/api/v1/authorities/brent").then().body("ratings[0].grade", equalTo("outstanding"));
    }

    @Test
    void a_new_revision_that_reads_otherwise_retracts_what_was_announced() {
        findings.send(
                Report.in("bromley-1")
                        .about("bromley")
                        .ended("2022-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                recent("bromley-2", "bromley")
                        .leaders(Grade.REQUIRES_IMPROVEMENT)
                        .build());
        CloudEvent first = events("bromley", 1).getFirst();

        findings.send(
                recent("bromley-2", "bromley").revision(2).leaders(Grade.GOOD).build());

        CloudEvent second = events("bromley", 2).getLast();
        assertThat(second.type()).isEqualTo(EventType.RATING_RETRACTED);
        RatingRetracted retracted = (RatingRetracted) second.data();
        assertThat(retracted.replaces()).isEqualTo(first.id());
        assertThat(retracted.reason()).contains("unchanged");
        String changeId = retracted.ratingChange().ratingChangeId();
        given().get("/api/v1/rating-changes?authority_id=bromley").then().body("items", hasSize(0));
        given().get("/api/v1/rating-changes/" + changeId).then().body("status", equalTo("retracted"));
        given().get("/api/v1/publications/bromley-2")
                .then()
                .body("readings", hasSize(2))
                .body("readings[0].current", equalTo(true))
                .body("readings[1].current", equalTo(false))
                .body("summary.current_revision", equalTo(2));
    }

    @Test
    void a_grade_in_review_is_shown_and_not_announced() {
        findings.send(
                Report.in("camden-1")
                        .about("camden")
                        .ended("2022-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                recent("camden-2", "camden")
                        .leaders(Grade.INADEQUATE)
                        .needsReview("judgements.leaders", "Table and text differ.")
                        .build());

        await().atMost(PATIENCE)
                .untilAsserted(() -> given().get("/api/v1/authorities/camden/timeline")
                        .then()
                        .body("inspections", hasSize(2))
                        .body("needs_review", equalTo(1))
                        .body("inspections[1].inspection.assertions[0].held", hasItem("Table and text differ."))
                        .body("inspections[1].comparisons[0].outcome", equalTo("not_comparable")));
        assertThat(events("camden", 0)).isEmpty();
        given().get("/api/v1/findings?needs_review=true&authority_id=camden")
                .then()
                .body("items", hasSize(1));
    }

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

    private Report recent(String publication, String authority) {
        return Report.in(publication)
                .about(authority)
                .published(today.minusDays(3).toString())
                .ended(today.minusDays(40).toString());
    }

    private static void settled(String authority) {
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

    private List<CloudEvent> events(String authority, int wanted) {
        return changes.await(wanted, message -> authority.equals(message.key()), PATIENCE).stream()
                .map(RegisterFlowTest::event)
                .toList();
    }

    private static CloudEvent event(ConsumerRecord<String, byte[]> message) {
        try {
            return EventCodec.decode(headers(message), message.value());
        } catch (InvalidEventException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        return StreamSupport.stream(message.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        Header::key, header -> new String(header.value(), StandardCharsets.UTF_8), (a, b) -> b));
    }
}
