package org.inspectionwatch.ingest.application;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** Turns away zeros in addresses: no id or name has one, and PostgreSQL takes none in its text. */
@Provider
public class PlainText implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo address = request.getUriInfo();
        if (hasZero(address.getPath())) {
            throw HttpProblem.valueOf(
                    Response.Status.NOT_FOUND,
                    "There is no resource " + address.getPath().replace('\0', '?') + ".");
        }
        address.getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(PlainText::hasZero)) {
                throw HttpProblem.valueOf(
                        Response.Status.BAD_REQUEST, "Parameter " + name + " holds a character that no text has.");
            }
        });
    }

    private static boolean hasZero(String text) {
        return text.indexOf('\0') >= 0;
    }
}
