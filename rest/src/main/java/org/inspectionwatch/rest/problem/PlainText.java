package org.inspectionwatch.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Turns away zeros in addresses: no id or name has one, and PostgreSQL takes none in its text. */
@Provider
public class PlainText implements ContainerRequestFilter {
    /** What all text matches that can be stored. */
    public static final String PATTERN = "[^\\x00]*";

    /** What is wrong with other text. */
    public static final String OBJECTION = "holds a character that no text has";

    @Override
    public void filter(ContainerRequestContext request) {
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (values.stream().anyMatch(PlainText::hasZero)) {
                throw Place.QUERY.refuse(name, OBJECTION);
            }
        });
        String path = request.getUriInfo().getPath();
        if (hasZero(path)) {
            throw HttpProblem.valueOf(
                    Response.Status.NOT_FOUND, "There is no resource " + path.replace('\0', '?') + ".");
        }
    }

    /** Whether it holds a character that PostgreSQL takes in no text. */
    public static boolean hasZero(String text) {
        return text.indexOf('\0') >= 0;
    }
}
