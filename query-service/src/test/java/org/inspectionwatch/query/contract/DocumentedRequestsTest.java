package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inspectionwatch.testsupport.KafkaResource;
import org.inspectionwatch.testsupport.PostgresResource;
import org.junit.jupiter.api.Test;

/** What the reference says that one can ask is answered. */
@QuarkusTest
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(PostgresResource.class)
class DocumentedRequestsTest {
    private static final Path PAGE = Path.of("../docs/reference/rest.md");
    private static final Pattern HEADER = Pattern.compile("-H '([^:]+): ([^']+)'");
    private static final Pattern ADDRESS = Pattern.compile("'http://localhost:8080([^']+)'");

    @Test
    void each_command_of_the_page_has_an_answer() throws IOException {
        List<String> commands = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("curl "))
                .toList();
        Map<String, Integer> statuses = new TreeMap<>();

        for (String command : commands) {
            statuses.put(command, run(command));
        }

        assertThat(statuses)
                .hasSizeGreaterThan(8)
                .allSatisfy((command, status) -> assertThat(status).as(command).isEqualTo(200));
    }

    private static int run(String command) {
        RequestSpecification request = given().urlEncodingEnabled(false);
        HEADER.matcher(command)
                .results()
                .forEach(header ->
                        request.header(header.group(1), header.group(2).replace("a key", "a key for tests")));
        MatchResult address = ADDRESS.matcher(command).results().findFirst().orElseThrow();
        return request.request(command.contains(" -I ") ? "HEAD" : "GET", address.group(1))
                .statusCode();
    }
}
