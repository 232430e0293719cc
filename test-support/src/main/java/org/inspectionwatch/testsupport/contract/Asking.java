package org.inspectionwatch.testsupport.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Asks operations for each of the statuses that they declare, in the ways in which all operations can be asked. */
public final class Asking {
    static final String UNKNOWN = "colour";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]+)}");
    private static final Set<Integer> FINE = Set.of(200, 201, 202, 204);
    private static final int FIRST_PROBLEM = 400;

    /** Bytes; more than services take in JSON. */
    private static final int HUGE = 11 << 20;

    private final String key;
    private final UnaryOperator<String> placeholders;
    private final Map<String, String> needed;

    /**
     * With what the service needs.
     *
     * @param key one that may write
     * @param placeholders gives something to stand in the place of a placeholder of a path
     * @param needed by id of operation the query without which it has no answer
     */
    public Asking(String key, UnaryOperator<String> placeholders, Map<String, String> needed) {
        this.key = key;
        this.placeholders = placeholders;
        this.needed = Map.copyOf(needed);
    }

    /** Asks in each way in which that status can be had of any operation; nothing where there is no such way. */
    public List<Response> usual(OpenApiOperation operation, int status) {
        return switch (status) {
            case 304 -> List.of(havingTheAnswer(operation));
            case 400 ->
                List.of(
                        withUnknownParameter(operation, request(operation)),
                        withUnknownParameter(operation, request(operation).header("If-None-Match", "*")));
            case 401 -> List.of(withoutKey(operation));
            case 404 -> List.of(ofNothing(operation));
            case 406 -> List.of(acceptingSounds(operation));
            case 413 -> List.of(withHugeBody(operation));
            case 415 -> List.of(withBodyOfAnotherKind(operation));
            default -> FINE.contains(status) ? properly(operation, status) : List.of();
        };
    }

    /** Every proper way that the document knows: with each example of a body, or for each media type of the answer. */
    public List<Response> properly(OpenApiOperation operation, int status) {
        Map<String, JsonNode> bodies = bodies(operation);
        if (!bodies.isEmpty()) {
            return bodies.values().stream()
                    .map(body -> send(operation, request(operation).body(body.toString())))
                    .toList();
        }
        return operation.mediaTypes(status).isEmpty()
                ? List.of(once(operation))
                : operation.mediaTypes(status).stream()
                        .map(type -> answerIn(operation, type))
                        .toList();
    }

    /** In one proper way, whatever comes of it. */
    public Response once(OpenApiOperation operation) {
        RequestSpecification request = request(operation);
        bodies(operation).values().stream().findFirst().ifPresent(body -> request.body(body.toString()));
        return send(operation, request);
    }

    private Response answerIn(OpenApiOperation operation, String mediaType) {
        Response response = send(operation, request(operation).accept(mediaType));
        String wanted = response.statusCode() < FIRST_PROBLEM ? mediaType : "application/problem+json";
        if (!response.contentType().startsWith(wanted)) {
            throw new AssertionError(
                    operation.id() + " asked for " + mediaType + " answered " + response.contentType());
        }
        return response;
    }

    private Response withUnknownParameter(OpenApiOperation operation, RequestSpecification request) {
        return send(operation, request.queryParam(UNKNOWN, "red"));
    }

    private Response withoutKey(OpenApiOperation operation) {
        return send(operation, withBody(operation, given()).header("X-API-Key", "a guess"));
    }

    private Response ofNothing(OpenApiOperation operation) {
        RequestSpecification request = request(operation);
        bodies(operation).values().stream().findFirst().ifPresent(body -> request.body(body.toString()));
        return send(operation, request, PLACEHOLDER.matcher(operation.path()).replaceAll("nothing"));
    }

    private Response acceptingSounds(OpenApiOperation operation) {
        return send(operation, request(operation).accept("audio/ogg"));
    }

    /** The answer comes before the body is sent. */
    private Response withHugeBody(OpenApiOperation operation) {
        return send(
                operation,
                given().header("X-API-Key", key)
                        .header("Expect", "100-continue")
                        .body(new byte[HUGE]));
    }

    private Response withBodyOfAnotherKind(OpenApiOperation operation) {
        return send(
                operation,
                given().header("X-API-Key", key).contentType("text/csv").body("a,b"));
    }

    private Response havingTheAnswer(OpenApiOperation operation) {
        String path = path(operation);
        Response first = send(operation, request(operation), path);
        return send(operation, request(operation).header("If-None-Match", String.valueOf(first.header("ETag"))), path);
    }

    /** With that behind the question mark. */
    public Response withQuery(OpenApiOperation operation, String query) {
        return send(operation, request(operation), path(operation) + "?" + query);
    }

    /** For the head of the answer alone. */
    public Response head(OpenApiOperation operation) {
        return request(operation).urlEncodingEnabled(false).head(path(operation));
    }

    /** The path of the document, with something in the place of its placeholders and the query that it needs. */
    public String path(OpenApiOperation operation) {
        String path = PLACEHOLDER
                .matcher(operation.path())
                .replaceAll(placeholder -> placeholders.apply(placeholder.group(1)));
        String query = needed.get(operation.id());
        return query == null ? path : path + "?" + query;
    }

    private Response send(OpenApiOperation operation, RequestSpecification request) {
        return send(operation, request, path(operation));
    }

    private RequestSpecification request(OpenApiOperation operation) {
        RequestSpecification request = operation.needsKey() ? given().header("X-API-Key", key) : given();
        return withBody(operation, request);
    }

    static Response send(OpenApiOperation operation, RequestSpecification request, String path) {
        return request.redirects().follow(false).request(operation.method().toUpperCase(Locale.ROOT), path);
    }

    /** Says which kind of body comes; a form has a small file. */
    static RequestSpecification withBody(OpenApiOperation operation, RequestSpecification request) {
        if (operation.takesForm()) {
            return request.multiPart("file", "contract.txt", "A few words.".getBytes(StandardCharsets.UTF_8));
        }
        return operation.takesBody() ? request.contentType("application/json") : request;
    }

    private static Map<String, JsonNode> bodies(OpenApiOperation operation) {
        return operation.examples("/requestBody/content/application~1json");
    }
}
