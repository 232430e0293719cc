package org.inspectionwatch.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.inspectionwatch.rest.limit.Limits;

/** Turns away who has no key, before anything else of the request is looked at, and notes who has one. */
@Provider
@NeedsApiKey
@Priority(Priorities.AUTHENTICATION)
@Singleton
public class ApiKeyFilter implements ContainerRequestFilter {
    private static final String HEADER = "X-API-Key";

    private final KeyHolders holders;
    private final Caller caller;
    private final Limits limits;
    private final CurrentVertxRequest http;

    ApiKeyFilter(KeyHolders holders, Caller caller, Limits limits, CurrentVertxRequest http) {
        this.limits = limits;
        this.http = http;
        this.holders = holders;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!holders.any()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withTitle("Forbidden")
                    .withDetail("Writing is switched off: no key is configured (inspection-watch.api-key-sha256).")
                    .build();
        }
        String given = request.getHeaderString(HEADER);
        Optional<String> name = given == null ? Optional.empty() : holders.holder(given);
        if (name.isEmpty()) {
            String what = given == null ? "Header %s is missing." : "The key in header %s is not the right one.";
            throw HttpProblem.builder()
                    .withStatus(Response.Status.UNAUTHORIZED)
                    .withTitle("Unauthorized")
                    .withDetail(what.formatted(HEADER))
                    .withHeader(HttpHeaders.WWW_AUTHENTICATE, "ApiKey header=\"%s\"".formatted(HEADER))
                    .build();
        }
        caller.is(name.get());
        limits.ofKey(name.get(), http.getCurrent().request());
    }
}
