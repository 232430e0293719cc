package org.inspectionwatch.access;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps pages of somebody who has signed in out of caches, and lets those of all others be asked for each time. */
public class VisitorHeaders {
    private final Visitor visitor;

    VisitorHeaders(Visitor visitor) {
        this.visitor = visitor;
    }

    @ServerResponseFilter
    void say(ContainerResponseContext response) {
        if (MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            String cacheControl = visitor.name() == null ? "no-cache" : "no-store";
            response.getHeaders().computeIfAbsent(HttpHeaders.CACHE_CONTROL, absent -> List.of(cacheControl));
            response.getHeaders().add(HttpHeaders.VARY, "Cookie");
        }
    }
}
