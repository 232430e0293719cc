package org.inspectionwatch.ingest.upload;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
class UploadWithoutKeyTest {

    @Test
    void where_no_key_is_configured_nobody_uploads_and_the_answer_says_why() {
        given().header("X-API-Key", "any")
                .multiPart("file", "a.txt", "x".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/publications")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("inspection-watch.api-key-sha256"));
    }

    @Test
    void the_service_is_ready_without_an_inbox() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
