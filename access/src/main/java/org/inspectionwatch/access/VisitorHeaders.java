package org.inspectionwatch.access;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Says of pages that show more to those who have signed in that they do, and keeps what these see out of caches. */
@Provider
@Singleton
public class VisitorHeaders implements ContainerResponseFilter {
    private final Visitor visitor;

    VisitorHeaders(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!visitor.isAsked()) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (visitor.name() == null) {
            response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, absent -> List.of("no-cache"));
        } else {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
