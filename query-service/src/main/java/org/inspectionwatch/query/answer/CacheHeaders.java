package org.inspectionwatch.query.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says what may be kept: answers about the register, if asked for each time whether they still hold; of the rest nothing. */
public class CacheHeaders {
    private static final Set<Integer> TAGGED =
            Set.of(Response.Status.OK.getStatusCode(), Response.Status.NOT_MODIFIED.getStatusCode());

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()) {
            // A problem is no answer that could be given again.
            request.removeProperty(KeptAnswerFilter.QUESTION);
        }
        boolean tagged = request.getProperty(KeptAnswerFilter.TAG) != null;
        if (tagged
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && AnswerTag.isAny(request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (TAGGED.contains(response.getStatus())
                && request.getProperty(KeptAnswerFilter.TAG) instanceof AnswerTag tag) {
            headers.putSingle(HttpHeaders.ETAG, tag.header());
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "public, no-cache");
            headers.putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        } else if (request.getUriInfo().getPath().startsWith("/api/")) {
            headers.computeIfAbsent(HttpHeaders.CACHE_CONTROL, absent -> List.of("no-store"));
        }
    }
}
