package org.inspectionwatch.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
class OperationsTest {

    @Test
    void the_service_is_ready_when_its_database_is() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metrics_count_publications_by_source_and_outcome_and_show_the_outbox() {
        given().header("X-API-Key", InboxResource.API_KEY)
                .multiPart("file", "counted.txt", "Counted words.".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/publications")
                .then()
                .statusCode(201);

        String metrics =
                given().get("/q/metrics").then().statusCode(200).extract().asString();

        assertThat(metrics)
                .contains("ingest_publications_total{outcome=\"new\",source=\"upload\"}")
                .contains("ingest_outbox_messages ")
                .contains("ingest_outbox_oldest_seconds ")
                .contains("ingest_source_up{source=\"upload\"} 1.0");
    }

    @Test
    void the_description_of_the_api_is_openapi_31_with_the_names_of_the_json() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("components.schemas.SourceState.properties", hasKey("last_run"))
                .body("components.schemas.Uploaded.properties", hasKey("publication_id"))
                .body("paths", hasKey("/api/v1/publications"));
    }

    @Test
    void the_description_of_the_api_can_be_read_by_people() {
        given().get("/q/swagger-ui/").then().statusCode(200).body(containsString("swagger"));
    }

    @Test
    void a_path_that_does_not_exist_is_a_problem_and_no_page() {
        given().get("/api/v1/nonsense").then().statusCode(404).contentType("application/problem+json");
    }
}
