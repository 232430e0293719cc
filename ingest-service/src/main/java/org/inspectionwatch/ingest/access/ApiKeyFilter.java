package org.inspectionwatch.ingest.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Turns away who has no key. */
@Provider
@NeedsApiKey
@Singleton
public class ApiKeyFilter implements ContainerRequestFilter {
    private static final String HEADER = "X-API-Key";

    private final ConfiguredKey configured;

    ApiKeyFilter(ConfiguredKey configured) {
        this.configured = configured;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<ApiKey> key = configured.get();
        if (key.isEmpty()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withTitle("Forbidden")
                    .withDetail("Writing is switched off: no key is configured (inspection-watch.api-key-sha256).")
                    .build();
        }
        String given = request.getHeaderString(HEADER);
        if (given == null || !key.get().matches(given)) {
            String what = given == null ? "Header %s is missing." : "The key in header %s is not the right one.";
            throw HttpProblem.builder()
                    .withStatus(Response.Status.UNAUTHORIZED)
                    .withTitle("Unauthorized")
                    .withDetail(what.formatted(HEADER))
                    .withHeader(HttpHeaders.WWW_AUTHENTICATE, "ApiKey header=\"%s\"".formatted(HEADER))
                    .build();
        }
    }
}
