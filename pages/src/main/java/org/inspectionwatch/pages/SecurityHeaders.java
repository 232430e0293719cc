package org.inspectionwatch.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;

/** Tells browsers on every answer to run, show and send nothing but what is ours. */
@Singleton
class SecurityHeaders {
    /** Swagger UI has an inline script; no text of a document comes there. */
    private static final String UNRULY = "/q/swagger-ui";

    private static final int BEFORE_ALL = 1000;

    private final String policy;

    /** Pages of publications show pictures from the ingest-service; handing in a report leads to the query-service. */
    SecurityHeaders(PageSettings settings) {
        policy =
                "default-src 'self'; img-src 'self'%s; object-src 'none'; base-uri 'none'; form-action 'self'%s; frame-ancestors 'none'"
                        .formatted(
                                settings.ingestUrl()
                                        .map(SecurityHeaders::origin)
                                        .orElse(""),
                                settings.queryUrl().map(SecurityHeaders::origin).orElse(""));
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_ALL);
    }

    /** Scheme, host and port alone: a setting can't smuggle another rule into the policy. */
    private static String origin(String address) {
        URI uri = URI.create(address);
        return " %s://%s".formatted(uri.getScheme(), uri.getRawAuthority());
    }

    private void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        if (!request.normalizedPath().startsWith(UNRULY)) {
            headers.set("Content-Security-Policy", policy);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        request.next();
    }
}
