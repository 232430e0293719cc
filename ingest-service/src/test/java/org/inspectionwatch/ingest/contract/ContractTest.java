package org.inspectionwatch.ingest.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.inspectionwatch.ingest.InboxResource;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.inspectionwatch.testsupport.contract.Asking;
import org.inspectionwatch.testsupport.contract.ContractCheck;
import org.inspectionwatch.testsupport.contract.OpenApiOperation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the OpenAPI document answers every status that it declares, as it declares it; and has examples. */
@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(PostgresResource.class)
@WithTestResource(InboxResource.class)
@WithTestResource(RestingSource.class)
class ContractTest {
    private ContractCheck contract;
    private Asking asking;

    @BeforeEach
    void connect() {
        contract = ContractCheck.ofService();
        asking = new Asking(InboxResource.API_KEY, new World()::value, World.NEEDED);
    }

    @Test
    void every_operation_answers_every_status_that_it_declares() {
        assertThat(contract.otherAnswers(ContractTest::isAskedHere, this::answers))
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
        assertThat(contract.wrongHeads(asking, ContractTest::isAskedHere))
                .as("answers to HEAD")
                .isEmpty();
    }

    private static boolean isAskedHere(OpenApiOperation operation, int status) {
        return !KeylessContractTest.asksFor(status) && !DatabaseOutageTest.asksFor(status);
    }

    /** What came of asking for that status; nothing where this test knows no way to ask for it. */
    private List<Integer> answers(OpenApiOperation operation, int status) {
        return switch (operation.id() + " " + status) {
            case "uploadPublication 200" -> {
                World.send(bytes("Known words."));
                yield List.of(World.send(bytes("Known words.")).statusCode());
            }
            case "uploadPublication 201" ->
                List.of(World.send(bytes(UUID.randomUUID().toString())).statusCode());
            case "uploadPublication 413" ->
                List.of(World.send(new byte[InboxResource.MAX_FILE_SIZE + 1]).statusCode());
            case "getRevisionContent 200" ->
                operation.mediaTypes(status).stream().map(ContractTest::ofType).toList();
            default ->
                asking.usual(operation, status).stream()
                        .map(Response::statusCode)
                        .toList();
        };
    }

    private static int ofType(String mediaType) {
        Response answer = given().accept(mediaType)
                .get("/api/v1/publications/%s/revisions/1/content".formatted(World.publication(mediaType)));
        assertThat(answer.contentType()).startsWith(mediaType);
        return answer.statusCode();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
