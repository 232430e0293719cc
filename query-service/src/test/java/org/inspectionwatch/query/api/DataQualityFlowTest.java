package org.inspectionwatch.query.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.query.Report;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the report says is in doubt, missing and contradicted. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class DataQualityFlowTest extends RegisterFlow {
    private static final String REPORT = "/api/v1/data-quality";

    @Test
    void doubts_are_counted_with_their_reasons() {
        findings.send(Report.in("stoke-on-trent-1")
                .about("stoke-on-trent")
                .ended("2023-05-19")
                .overall(Grade.GOOD)
                .needsReview("judgements.overall", "The table of Stoke is crooked.")
                .build());
        settled("stoke-on-trent");

        given().get(REPORT)
                .then()
                .statusCode(200)
                .body(
                        "review.find { it.field == 'judgements.overall' && it.kind == 'ilacs' }.items",
                        greaterThanOrEqualTo(1))
                .body("reasons.reason", hasItem("The table of Stoke is crooked."))
                .body("sources.find { it.source_id == 'test-folder' }.stale", equalTo(false))
                .body("sources.find { it.source_id == 'test-folder' }.publications", greaterThanOrEqualTo(1));
    }

    @Test
    void an_authority_without_an_inspection_is_missing_from_its_frameworks_alone() {
        findings.send(Report.in("gloucestershire-1")
                .about("gloucestershire")
                .ended("2023-05-19")
                .overall(Grade.GOOD)
                .build());
        settled("gloucestershire");

        String missing = "coverage.find { it.framework == '%s' }.missing";
        given().get(REPORT)
                .then()
                .body(missing.formatted("ilacs-2"), not(hasItem("gloucestershire")))
                .body(missing.formatted("sif"), hasItems("gloucestershire"))
                .body(missing.formatted("sif"), not(hasItem("cumberland")))
                .body("coverage.framework", not(hasItem("children-and-families-2027")));
    }

    @Test
    void documents_that_disagree_are_named() {
        findings.send(
                Report.in("bracknell-forest-1")
                        .about("bracknell-forest")
                        .ended("2023-05-19")
                        .overall(Grade.GOOD)
                        .build(),
                Report.article("bracknell-forest-2")
                        .about("bracknell-forest")
                        .inspected("2023-05")
                        .published("2023-07-20")
                        .overall(Grade.INADEQUATE)
                        .build());
        settled("bracknell-forest");

        given().get(REPORT)
                .then()
                .body(
                        "contradictions.items.find { it.authority_id == 'bracknell-forest' && it.basis == 'official' }.grade",
                        equalTo("good"))
                .body(
                        "contradictions.items.find { it.authority_id == 'bracknell-forest' && it.basis == 'official' }.others",
                        hasItem("inadequate"));
    }
}
