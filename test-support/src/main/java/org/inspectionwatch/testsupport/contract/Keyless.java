package org.inspectionwatch.testsupport.contract;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Asks a service where nobody has a key, and where callers are limited to one request, behind one proxy. Each caller is of a
 * network of documentation, and used once: the service remembers callers from one test to the next.
 */
public final class Keyless {
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int MOST_CALLERS = 250;

    private final ContractCheck contract = ContractCheck.ofService();
    private final Deque<Integer> callers =
            new ArrayDeque<>(IntStream.rangeClosed(1, MOST_CALLERS).boxed().toList());

    /** Settings of such a service. */
    public static Map<String, String> settings() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "inspection-watch.limit.requests", "1",
                "inspection-watch.limit.period", "PT1H",
                "inspection-watch.limit.trusted-proxies", "1");
    }

    /** Operations that declare 403 and answer otherwise. */
    public List<String> notForbidden() {
        return contract.otherAnswers(
                (operation, status) -> status == FORBIDDEN,
                (operation, status) ->
                        List.of(ask(operation, nextCaller("192.0.2.")).statusCode()));
    }

    /** Operations that answer a second request, or do not say when to come back. */
    public List<String> notLimited() {
        List<String> faults = new ArrayList<>();
        for (OpenApiOperation operation : contract.operations()) {
            RequestSpecification caller = nextCaller("198.51.100.");
            ask(operation, caller);
            Response second = ask(operation, caller);
            boolean told = second.statusCode() == TOO_MANY
                    && Integer.parseInt(second.header("Retry-After")) > 0
                    && second.header("RateLimit").startsWith("\"address\";r=0;t=")
                    && second.header("RateLimit-Policy").equals("\"address\";q=1;w=3600");
            if (!told) {
                faults.add(operation.id() + " " + second.statusCode() + " " + second.headers());
            }
        }
        return faults;
    }

    /** A request of somebody who has not asked before. */
    public RequestSpecification caller() {
        return nextCaller("203.0.113.");
    }

    /** Nothing that it asks for is there: the operation itself does not matter. */
    private static Response ask(OpenApiOperation operation, RequestSpecification caller) {
        RequestSpecification request = given().spec(caller).queryParam(Asking.UNKNOWN, "red");
        return Asking.send(
                operation, Asking.withBody(operation, request), operation.path().replaceAll("\\{[^}]+}", "nothing"));
    }

    private RequestSpecification nextCaller(String network) {
        return given().header("X-Forwarded-For", network + callers.pop());
    }
}
