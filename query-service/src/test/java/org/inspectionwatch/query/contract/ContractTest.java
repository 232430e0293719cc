package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.contract.OpenApiDocument;
import org.inspectionwatch.testsupport.contract.OpenApiOperation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every operation of the OpenAPI document answers every status that it declares, as it declares it; and has examples. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    private static final Set<Integer> FINE = Set.of(200, 201, 202, 204);
    private static final int EVERY_STREAM = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "test.receiver-port")
    int port;

    private final FindingsTopic findings =
            new FindingsTopic(TestServers.kafka().bootstrapServers(), OwnAuthorities.of(ContractTest.class));
    OpenApiDocument document;
    World world;

    @BeforeEach
    void connect() {
        document = OpenApiDocument.of(URI.create(RestAssured.baseURI + ":" + RestAssured.port));
    }

    @AfterAll
    void disconnect() {
        findings.close();
    }

    @Test
    void every_operation_answers_every_status_that_it_declares() {
        Asking asking = new Asking(world());
        List<String> wrong = new ArrayList<>();

        for (OpenApiOperation operation : document.operations()) {
            for (int status : operation.statuses()) {
                if (!KeylessContractTest.asksFor(operation, status)) {
                    wrong.addAll(objections(asking, operation, status));
                }
            }
        }

        assertThat(wrong).as("statuses that were asked for, and what came").isEmpty();
    }

    @Test
    void every_answer_and_body_has_an_example_that_fits_its_schema() {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> shown = new TreeMap<>();

        for (OpenApiOperation operation : document.operations()) {
            for (String content : operation.contents()) {
                Map<String, JsonNode> examples = operation.examples(content);
                shown.merge(operation.id() + content.replaceFirst("/content/.*", ""), examples.size(), Integer::sum);
                examples.forEach((name, example) -> {
                    if (content.endsWith("json")) {
                        document.objections(operation, content, example.toString())
                                .forEach(objection ->
                                        wrong.add(operation.id() + content + " " + name + ": " + objection));
                    }
                });
            }
        }

        shown.forEach((place, count) -> {
            if (count == 0) {
                wrong.add(place + " has none");
            }
        });
        assertThat(wrong).as("examples").isEmpty();
    }

    @Test
    void operations_are_named_in_camel_case_each_by_its_own_name() {
        assertThat(document.operations())
                .extracting(OpenApiOperation::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+([A-Z][a-z]+)*"));
    }

    @Test
    void who_asks_for_the_head_alone_gets_it() {
        Asking asking = new Asking(world());
        List<String> wrong = new ArrayList<>();

        for (OpenApiOperation operation : document.operations()) {
            if (operation.method().equals("get") && !operation.id().equals("streamEvents")) {
                Response head = asking.head(operation);
                if (!List.of(200, 404).contains(head.statusCode())
                        || !head.asString().isEmpty()) {
                    wrong.add(operation.id() + " " + head.statusCode());
                }
            }
        }

        assertThat(wrong).as("answers to HEAD").isEmpty();
    }

    private World world() {
        if (world == null) {
            world = new World(findings, "http://127.0.0.1:" + port + "/");
        }
        return world;
    }

    private static List<String> objections(Asking asking, OpenApiOperation operation, int status) {
        try {
            List<Integer> answered = answers(asking, operation, status);
            boolean fine = !answered.isEmpty() && answered.stream().allMatch(answer -> answer == status);
            return fine ? List.of() : List.of(operation.id() + " " + status + ": " + answered);
        } catch (AssertionError e) {
            return List.of(operation.id() + " " + status + ": " + e.getMessage());
        }
    }

    /** What came of asking for that status; nothing where this test knows no way to ask for it. */
    private static List<Integer> answers(Asking asking, OpenApiOperation operation, int status) {
        return switch (operation.id() + " " + status) {
            case "streamEvents 200" -> Streams.openAndClose(1);
            case "streamEvents 503" ->
                List.of(Streams.openAndClose(EVERY_STREAM + 1).getLast());
            case "startRebuild 202" -> List.of(startRebuild(asking, operation));
            case "startRebuild 409" -> {
                startRebuild(asking, operation);
                yield statuses(asking.properly(operation, 202));
            }
            case "getRebuild 200" -> {
                awaitRebuild();
                yield statuses(asking.properly(operation, status));
            }
            case "takeBack 409" -> List.of(takeBackAgain(asking, operation));
            case "feedAll 307", "feedRegion 307", "feedAuthority 307" ->
                statuses(List.of(asking.withQuery(operation, "page=9999")));
            default -> statuses(usual(asking, operation, status));
        };
    }

    private static List<Response> usual(Asking asking, OpenApiOperation operation, int status) {
        return switch (status) {
            case 304 -> List.of(asking.havingTheAnswer(operation));
            case 400 -> List.of(asking.withUnknownParameter(operation));
            case 401 -> List.of(asking.withoutKey(operation));
            case 404 -> List.of(asking.ofNothing(operation));
            case 406 -> List.of(asking.acceptingPictures(operation));
            case 415 -> List.of(asking.withBodyOfAnotherKind(operation));
            default -> FINE.contains(status) ? asking.properly(operation, status) : List.of();
        };
    }

    private static int startRebuild(Asking asking, OpenApiOperation operation) {
        awaitRebuild();
        return asking.properly(operation, 202).getFirst().statusCode();
    }

    private static void awaitRebuild() {
        await().atMost(PATIENCE)
                .until(() -> !"running".equals(given().get("/api/v1/rebuild").path("state")));
    }

    /** Until the first one is in effect, the same decision comes back. */
    private static int takeBackAgain(Asking asking, OpenApiOperation operation) {
        String path = asking.path(operation);
        await().atMost(PATIENCE)
                .until(() -> World.withKey().body("{}").post(path).statusCode() == 409);
        return World.withKey().body("{}").post(path).statusCode();
    }

    private static List<Integer> statuses(List<Response> responses) {
        return responses.stream().map(Response::statusCode).toList();
    }
}
