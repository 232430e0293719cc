package org.inspectionwatch.query.paging;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away query parameters that the operation does not have: a misspelt filter would quietly list everything. */
public class KnownParameters {

    @ServerRequestFilter
    void refuseUnknown(ResourceInfo operation, UriInfo address) {
        TreeSet<String> known = Arrays.stream(operation.getResourceMethod().getParameters())
                .map(KnownParameters::queryName)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String given : address.getQueryParameters().keySet()) {
            if (!known.contains(given)) {
                String list = known.isEmpty() ? "none" : String.join(", ", known);
                throw Problems.invalid(given, "is not known here; there are: " + list);
            }
        }
    }

    private static Optional<String> queryName(Parameter parameter) {
        return Optional.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
