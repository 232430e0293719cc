package org.inspectionwatch.rest.limit;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts every request by the address that it comes from, before anything else looks at it. */
public class LimitFilter {
    private static final int FIRST = Priorities.AUTHENTICATION - 500;

    private final Limits limits;

    LimitFilter(Limits limits) {
        this.limits = limits;
    }

    @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = FIRST)
    void limit(HttpServerRequest request) {
        limits.ofAddress(request);
    }
}
