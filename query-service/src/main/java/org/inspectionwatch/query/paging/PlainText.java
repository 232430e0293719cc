package org.inspectionwatch.query.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;

/** Turns away zeros in addresses: no id or name has one, and PostgreSQL takes none in its text. */
@Provider
public class PlainText implements ContainerRequestFilter {
    /** What all text matches that can be stored. */
    public static final String PATTERN = "[^\\x00]*";

    /** What is wrong with other text. */
    public static final String OBJECTION = "holds a character that no text has";

    @Override
    public void filter(ContainerRequestContext request) {
        MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            if (parameter.getValue().stream().anyMatch(PlainText::hasZero)) {
                throw Problems.invalid(parameter.getKey(), OBJECTION);
            }
        }
        String path = request.getUriInfo().getPath();
        if (hasZero(path)) {
            throw Problems.unknown("resource", path.replace('\0', '?'));
        }
    }

    /** Whether it holds a character that PostgreSQL takes in no text. */
    public static boolean hasZero(String text) {
        return text.indexOf('\0') >= 0;
    }
}
