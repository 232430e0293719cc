package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.inspectionwatch.query.FindingsTopic;
import org.inspectionwatch.query.OwnAuthorities;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.TestServers;
import org.inspectionwatch.testsupport.contract.Asking;
import org.inspectionwatch.testsupport.contract.ContractCheck;
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
    private static final int EVERY_STREAM = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ConfigProperty(name = "test.receiver-port")
    int port;

    private final FindingsTopic findings =
            new FindingsTopic(TestServers.kafka().bootstrapServers(), OwnAuthorities.of(ContractTest.class));
    ContractCheck contract;
    World world;

    @BeforeEach
    void connect() {
        contract = ContractCheck.ofService();
    }

    @AfterAll
    void disconnect() {
        findings.close();
    }

    @Test
    void every_operation_answers_every_status_that_it_declares() {
        Asking asking = asking();

        assertThat(contract.otherAnswers(
                        ContractTest::isAskedHere, (operation, status) -> answers(asking, operation, status)))
                .as("statuses that were asked for, and what came")
                .isEmpty();
    }

    @Test
    void every_answer_and_body_has_an_example_that_fits_its_schema() {
        assertThat(contract.wrongExamples()).as("examples").isEmpty();
    }

    @Test
    void operations_are_named_in_camel_case_each_by_its_own_name() {
        assertThat(contract.wrongNames()).isEmpty();
    }

    @Test
    void who_asks_for_the_head_alone_gets_it() {
        assertThat(contract.wrongHeads(
                        asking(), (operation, status) -> !operation.id().equals("streamEvents")))
                .as("answers to HEAD")
                .isEmpty();
    }

    private Asking asking() {
        if (world == null) {
            world = new World(findings, "http://127.0.0.1:" + port + "/");
        }
        return new Asking("a key for tests", world::value, World.NEEDED);
    }

    private static boolean isAskedHere(OpenApiOperation operation, int status) {
        return !KeylessContractTest.asksFor(operation, status) && !DatabaseOutageTest.asksFor(operation, status);
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
            default -> statuses(asking.usual(operation, status));
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
