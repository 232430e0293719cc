package org.inspectionwatch.pages;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads a form's empty fields away from the address, so that one choice has one address. The API's stay as they are. */
public class TidyAddress {

    /** Where the tidy address is, for a page that was asked for by another one. */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    Optional<Response> tidied(ContainerRequestContext request) {
        if (!asksForPage(request)) {
            return Optional.empty();
        }
        List<String> empty = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().allMatch(String::isEmpty))
                .map(Map.Entry::getKey)
                .toList();
        if (empty.isEmpty()) {
            return Optional.empty();
        }
        UriBuilder tidy = request.getUriInfo().getRequestUriBuilder();
        empty.forEach(tidy::replaceQueryParam);
        return Optional.of(Response.seeOther(tidy.build()).build());
    }

    private static boolean asksForPage(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET)
                && !request.getUriInfo().getPath().startsWith("/api/")
                && (ErrorPages.wantsPage(request.getHeaderString(HttpHeaders.ACCEPT))
                        || request.getHeaderString("HX-Request") != null);
    }
}
