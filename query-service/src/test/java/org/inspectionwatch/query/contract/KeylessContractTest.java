package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.contract.OpenApiDocument;
import org.inspectionwatch.testsupport.contract.OpenApiOperation;
import org.junit.jupiter.api.Test;

/** A service that has just started, where nobody has a key and callers are limited to one request. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@TestProfile(KeylessContractTest.Keyless.class)
class KeylessContractTest {

    /** Settings of such a service, behind one proxy. */
    public static final class Keyless implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "keyless";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.test-port", "0",
                    "inspection-watch.limit.requests", "1",
                    "inspection-watch.limit.period", "PT1H",
                    "inspection-watch.limit.trusted-proxies", "1");
        }
    }

    private final Deque<Integer> callers =
            new ArrayDeque<>(IntStream.range(1, 250).boxed().toList());

    /**
     * Whether a status is asked for here, since a service with keys does not answer it; or by {@code ExportsFlowTest}, which has
     * as many files under way as there may be.
     */
    static boolean asksFor(OpenApiOperation operation, int status) {
        return status == 403
                || status == 429
                || (status == 503 && operation.id().startsWith("export"))
                || (status == 404 && operation.id().equals("getRebuild"));
    }

    @Test
    void what_needs_a_key_is_switched_off_without_one() {
        List<String> answers = new ArrayList<>();

        for (OpenApiOperation operation : document().operations()) {
            if (operation.statuses().contains(403)) {
                Response response = ask(operation, nextCaller("192.0.2."));
                if (response.statusCode() != 403) {
                    answers.add(operation.id() + " " + response.statusCode());
                }
            }
        }

        assertThat(answers).as("other answers").isEmpty();
    }

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        List<String> answers = new ArrayList<>();

        for (OpenApiOperation operation : document().operations()) {
            RequestSpecification caller = nextCaller("198.51.100.");
            ask(operation, caller);
            Response second = ask(operation, caller);
            boolean told = second.statusCode() == 429
                    && Integer.parseInt(second.header("Retry-After")) > 0
                    && second.header("RateLimit").startsWith("\"address\";r=0;t=")
                    && second.header("RateLimit-Policy").equals("\"address\";q=1;w=3600");
            if (!told) {
                answers.add(operation.id() + " " + second.statusCode() + " " + second.headers());
            }
        }

        assertThat(answers).as("other answers").isEmpty();
    }

    @Test
    void there_is_no_rebuild_to_show_yet() {
        given().spec(nextCaller("203.0.113.")).get("/api/v1/rebuild").then().statusCode(404);
    }

    @Test
    void callers_of_this_machine_are_not_limited() {
        given().get("/api/v1/themes").then().statusCode(200);
        given().get("/api/v1/themes").then().statusCode(200);
    }

    private static OpenApiDocument document() {
        return OpenApiDocument.of(URI.create(RestAssured.baseURI + ":" + RestAssured.port));
    }

    /** Nothing that it asks for is there: the operation itself does not matter. */
    private static Response ask(OpenApiOperation operation, RequestSpecification caller) {
        RequestSpecification request = given().spec(caller).queryParam(Asking.UNKNOWN, "red");
        return (operation.takesBody() ? request.contentType("application/json") : request)
                .request(
                        operation.method().toUpperCase(Locale.ROOT),
                        operation.path().replaceAll("\\{[^}]+}", "nothing"));
    }

    /** Of a network that is the test's own: the service remembers callers from one test to the next. */
    private RequestSpecification nextCaller(String network) {
        return given().header("X-Forwarded-For", network + callers.pop());
    }
}
