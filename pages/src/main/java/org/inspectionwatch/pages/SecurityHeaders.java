package org.inspectionwatch.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells browsers on every answer to run, show and send nothing but what is ours. */
@Singleton
class SecurityHeaders {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; " + "frame-ancestors 'none'";
    /** Swagger UI has an inline script; no text of a document comes there. */
    private static final String UNRULY = "/q/swagger-ui";

    private static final int BEFORE_ALL = 1000;

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, BEFORE_ALL);
    }

    private static void add(RoutingContext request) {
        MultiMap headers = request.response().headers();
        if (!request.normalizedPath().startsWith(UNRULY)) {
            headers.set("Content-Security-Policy", POLICY);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        request.next();
    }
}
