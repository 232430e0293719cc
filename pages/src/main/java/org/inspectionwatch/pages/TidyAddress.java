package org.inspectionwatch.pages;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Leads a form's empty fields away from the address, so that one choice has one address. The API's stay as they are. */
@Provider
@PreMatching
public class TidyAddress implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        boolean page = request.getMethod().equals(HttpMethod.GET)
                && !request.getUriInfo().getPath().startsWith("/api/")
                && (ErrorPages.wantsPage(request.getHeaderString(HttpHeaders.ACCEPT))
                        || request.getHeaderString("HX-Request") != null);
        if (!page) {
            return;
        }
        List<String> empty = request.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().allMatch(String::isEmpty))
                .map(parameter -> parameter.getKey())
                .toList();
        if (!empty.isEmpty()) {
            UriBuilder tidy = request.getUriInfo().getRequestUriBuilder();
            empty.forEach(name -> tidy.replaceQueryParam(name));
            request.abortWith(Response.seeOther(tidy.build()).build());
        }
    }
}
