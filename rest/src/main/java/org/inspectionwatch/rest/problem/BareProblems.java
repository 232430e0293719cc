package org.inspectionwatch.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Completes problems that are found before an operation is, and that say no more than their status: the header that asks for,
 * or brings, a media type that there is not, the methods that there are, and the path at which there is nothing.
 */
@Provider
@Priority(BareProblems.BEFORE_PAGES)
public class BareProblems implements ContainerResponseFilter {
    /** Filters of answers run from the highest number down; those that show problems as pages come after this one. */
    static final int BEFORE_PAGES = Priorities.USER + 100;

    private static final int NOT_FOUND = 404;
    private static final int NO_SUCH_METHOD = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int NOT_SUPPORTED = 415;

    private final AllowedMethods allowed;

    BareProblems(AllowedMethods allowed) {
        this.allowed = allowed;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof HttpProblem bare)
                || bare.getParameters().containsKey("violations")) {
            return;
        }
        switch (bare.getStatusCode()) {
            case NOT_FOUND -> namePath(bare, request, response);
            case NO_SUCH_METHOD -> nameMethods(bare, request, response);
            case NOT_ACCEPTABLE ->
                response.setEntity(
                        about(bare, HttpHeaders.ACCEPT, "names no media type that this operation answers in"));
            case NOT_SUPPORTED ->
                response.setEntity(
                        about(bare, HttpHeaders.CONTENT_TYPE, "names no media type that this operation takes"));
            default -> {
                // Others say what they are about, or may not.
            }
        }
    }

    private void namePath(HttpProblem bare, ContainerRequestContext request, ContainerResponseContext response) {
        if (allowed.at(request.getUriInfo().getPath()).isEmpty()) {
            String path = request.getUriInfo().getRequestUri().getRawPath();
            response.setEntity(HttpProblem.builder(bare)
                    .withDetail("The path " + path + " leads to nothing.")
                    .build());
        }
    }

    private void nameMethods(HttpProblem bare, ContainerRequestContext request, ContainerResponseContext response) {
        String methods = String.join(", ", allowed.at(request.getUriInfo().getPath()));
        response.getHeaders().putSingle(HttpHeaders.ALLOW, methods);
        response.setEntity(HttpProblem.builder(bare)
                .withDetail("There is no " + request.getMethod() + " here; there are: " + methods + ".")
                .build());
    }

    private static HttpProblem about(HttpProblem bare, String header, String message) {
        return HttpProblem.builder(bare)
                .withDetail(Place.HEADER.word() + " " + header + " " + message + ".")
                .with("violations", List.of(Violation.In.header.field(header).message(message)))
                .build();
    }
}
