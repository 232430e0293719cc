package org.inspectionwatch.testsupport.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fails where an answer of a service is not as its OpenAPI document says: status, media type, every field. */
public final class ContractFilter implements Filter {
    private static final Set<Integer> NO_SUCH_OPERATION = Set.of(404, 405);

    private @Nullable OpenApiDocument document;

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        check(request.getMethod(), address, response);
        return response;
    }

    private void check(String method, URI address, Response response) {
        String what = method + " " + address + " answered " + response.statusCode();
        Optional<OpenApiOperation> operation = document(address).find(method, address.getRawPath());
        if (operation.isEmpty()) {
            if (address.getPath().startsWith("/api/") && !NO_SUCH_OPERATION.contains(response.statusCode())) {
                throw new AssertionError(what + ", but no such operation is in the OpenAPI document");
            }
            return;
        }
        if (!operation.get().statuses().contains(response.statusCode())) {
            throw new AssertionError(
                    what + ", which " + operation.get().id() + " does not declare: " + response.asString());
        }
        checkBody(what, operation.get(), response);
    }

    private void checkBody(String what, OpenApiOperation operation, Response response) {
        String body = response.asString();
        if (body.isEmpty()) {
            return;
        }
        String pointer = operation
                .content(response.statusCode(), response.contentType())
                .orElseThrow(() -> new AssertionError(
                        what + " as " + response.contentType() + ", which " + operation.id() + " does not declare"));
        if (!pointer.endsWith("json")) {
            return;
        }
        List<String> objections = document().objections(operation, pointer, body);
        if (!objections.isEmpty()) {
            throw new AssertionError(what + " otherwise than " + operation.id() + " declares:\n"
                    + String.join("\n", objections) + "\n" + body);
        }
    }

    private OpenApiDocument document(URI address) {
        if (document == null) {
            document = OpenApiDocument.of(address);
        }
        return document;
    }

    private OpenApiDocument document() {
        return Objects.requireNonNull(document);
    }
}
