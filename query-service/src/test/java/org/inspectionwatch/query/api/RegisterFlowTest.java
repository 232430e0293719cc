package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.inspectionwatch.contracts.CloudEvent;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/** What follows from findings, and what is told of it. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class RegisterFlowTest extends RegisterFlow {

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
}
