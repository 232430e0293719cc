package org.inspectionwatch.ingest.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class SourcesForAllTest {

    @Test
    void whoever_signs_in_without_having_asked_for_a_page_gets_to_the_sources() {
        String next = IngestPage.signIn().header("Location");

        given().redirects().follow(false).get(next).then().statusCode(303).header("Location", endsWith("/sources"));
        given().get(next).then().statusCode(200).body(containsString("Sources and runs"));
    }

    @Test
    void what_somebody_sees_who_has_signed_in_is_nobody_elses() {
        IngestPage.signedIn()
                .get("/sources/upload")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Vary", containsString("Cookie"));
        given().get("/sources/upload")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-cache"))
                .header("Vary", containsString("Cookie"));
    }

    @Test
    void nobody_is_told_to_wait_for_a_look_at_what_is_handed_in() {
        given().get("/sources/upload")
                .then()
                .statusCode(200)
                .body(
                        containsString("hand them in"),
                        not(containsString("first look")),
                        not(containsString("Not looked")));
    }
}
