package org.inspectionwatch.query.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.inspectionwatch.testsupport.contract.OpenApiOperation;

/** Asks operations for each of the statuses that they declare, in the ways in which all operations can be asked. */
final class Asking {
    static final String UNKNOWN = "colour";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");

    /** Query parameters without which an operation has no answer. */
    private static final Map<String, String> NEEDED = Map.of(
            "searchPassages",
            "q=door",
            "compareAuthorities",
            "authority_id=blackpool&authority_id=blackburn-with-darwen");

    private final World world;

    Asking(World world) {
        this.world = world;
    }

    /** Every proper way that the document knows: with each example of a body, or for each media type of the answer. */
    List<Response> properly(OpenApiOperation operation, int status) {
        Map<String, JsonNode> bodies = bodies(operation);
        if (bodies.isEmpty()) {
            return operation.mediaTypes(status).isEmpty()
                    ? List.of(send(operation, request(operation)))
                    : operation.mediaTypes(status).stream()
                            .map(type -> answerIn(operation, type))
                            .toList();
        }
        return bodies.values().stream()
                .map(body -> send(operation, request(operation).body(body.toString())))
                .toList();
    }

    private Response answerIn(OpenApiOperation operation, String mediaType) {
        Response response = send(operation, request(operation).accept(mediaType));
        assertThat(response.contentType())
                .as(operation.id() + " asked for " + mediaType)
                .startsWith(response.statusCode() < 400 ? mediaType : "application/problem+json");
        return response;
    }

    Response withUnknownParameter(OpenApiOperation operation) {
        return send(operation, request(operation).queryParam(UNKNOWN, "red"));
    }

    Response withoutKey(OpenApiOperation operation) {
        RequestSpecification request = operation.takesBody() ? given().contentType("application/json") : given();
        return send(operation, request.header("X-API-Key", "a guess"), path(operation));
    }

    Response ofNothing(OpenApiOperation operation) {
        RequestSpecification request = request(operation);
        bodies(operation).values().stream().findFirst().ifPresent(body -> request.body(body.toString()));
        return send(operation, request, PLACEHOLDER.matcher(operation.path()).replaceAll("nothing"));
    }

    Response acceptingPictures(OpenApiOperation operation) {
        return send(operation, request(operation).accept("image/png"));
    }

    Response withBodyOfAnotherKind(OpenApiOperation operation) {
        return send(
                operation,
                given().header("X-API-Key", "a key for tests")
                        .contentType("text/csv")
                        .body("a,b"));
    }

    Response havingTheAnswer(OpenApiOperation operation) {
        String path = path(operation);
        Response first = send(operation, request(operation), path);
        return send(operation, request(operation).header("If-None-Match", String.valueOf(first.header("ETag"))), path);
    }

    Response withQuery(OpenApiOperation operation, String query) {
        return send(operation, request(operation), path(operation) + "?" + query);
    }

    Response head(OpenApiOperation operation) {
        return request(operation).urlEncodingEnabled(false).head(path(operation));
    }

    private static Response send(OpenApiOperation operation, RequestSpecification request, String path) {
        return request.redirects().follow(false).request(operation.method().toUpperCase(Locale.ROOT), path);
    }

    private Response send(OpenApiOperation operation, RequestSpecification request) {
        return send(operation, request, path(operation));
    }

    private static Map<String, JsonNode> bodies(OpenApiOperation operation) {
        return operation.examples("/requestBody/content/application~1json");
    }

    private static RequestSpecification request(OpenApiOperation operation) {
        RequestSpecification request = operation.needsKey() ? given().header("X-API-Key", "a key for tests") : given();
        return operation.takesBody() ? request.contentType("application/json") : request;
    }

    /** Of the document, with something in the place of its placeholders. */
    String path(OpenApiOperation operation) {
        String path =
                PLACEHOLDER.matcher(operation.path()).replaceAll(placeholder -> world.value(placeholder.group(1)));
        String query = NEEDED.get(operation.id());
        return query == null ? path : path + "?" + query;
    }
}
