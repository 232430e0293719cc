package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.event.RatingCurrent;
import org.inspectionwatch.contracts.event.ReadingFailed;
import org.inspectionwatch.contracts.event.VisitPublished;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Trend;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.query.eventlog.EventLog;
import org.inspectionwatch.query.eventlog.LoggedEvent;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.TopicReader;
import org.junit.jupiter.api.Test;

/** Beside the rating changes: what stands now, and the log of all that was told. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class RatingsTopicTest extends RegisterFlow {
    @Inject
    EventLog log;

    @Test
    void the_last_value_of_a_line_is_the_truth_until_it_ceases() {
        Report report = Report.in("kent-1").about("kent").ended("2022-05-20").leaders(Grade.GOOD);
        try (TopicReader ratings = new TopicReader(TestServers.kafka().bootstrapServers(), Topics.RATINGS)) {
            findings.send(report.build());
            ConsumerRecord<String, byte[]> first = leaders(ratings, 1).getFirst();
            assertThat(((RatingCurrent) event(first).data()).rating().grade()).isEqualTo(Grade.GOOD);

            findings.send(report.revision(2).leaders(Grade.OUTSTANDING).build());
            ConsumerRecord<String, byte[]> second = leaders(ratings, 2).getLast();
            assertThat(((RatingCurrent) event(second).data()).rating().grade()).isEqualTo(Grade.OUTSTANDING);

            findings.send(report.failed(ReadingFailed.Reason.WITHDRAWN));
            assertThat(leaders(ratings, 3).getLast().value()).isNull();
        }
    }

    @Test
    void the_log_has_what_the_topic_has_in_its_order() {
        long before = log.last();
        findings.send(
                Report.in("essex-1")
                        .about("essex")
                        .ended("2022-05-20")
                        .leaders(Grade.GOOD)
                        .build(),
                recent("essex-2", "essex").leaders(Grade.INADEQUATE).build(),
                recent("essex-3", "essex")
                        .kind(InspectionKind.MONITORING_VISIT)
                        .trend(Trend.PROGRESS)
                        .priorityActions("Visits to children.")
                        .build());
        CloudEvent visit = events("essex", EventType.VISIT_PUBLISHED, 1).getFirst();
        CloudEvent change = events("essex", 1).getFirst();
        settled("essex");

        List<LoggedEvent> logged = log.after(before, 1000).stream()
                .filter(event -> event.authorityId().equals("essex"))
                .toList();

        assertThat(((VisitPublished) visit.data()).trend()).isEqualTo(Trend.PROGRESS);
        assertThat(logged)
                .extracting(LoggedEvent::type)
                .containsExactly(
                        "rating.changed", "visit.published", "priority-action.identified", "judgement.discontinued");
        assertThat(logged.getFirst().eventId()).isEqualTo(change.id());
        assertThat(logged.getFirst().judgement()).isEqualTo("leaders");
        assertThat(logged.getFirst().direction()).isEqualTo("declined");
        assertThat(logged.getFirst().region()).isEqualTo("East of England");
        assertThat(logged).extracting(LoggedEvent::position).isSorted();
        assertThat(log.positionOf(visit.id())).hasValue(logged.get(1).position());
        given().get("/api/v1/authorities/essex?asOf=2023-01-01").then().body("ratings[0].grade", equalTo("good"));
    }

    private static List<ConsumerRecord<String, byte[]>> leaders(TopicReader ratings, int wanted) {
        return ratings.await(wanted, message -> "kent/leaders".equals(message.key()), PATIENCE);
    }
}
