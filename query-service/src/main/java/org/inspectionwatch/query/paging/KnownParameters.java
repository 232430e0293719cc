package org.inspectionwatch.query.paging;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Turns away query parameters that the operation does not have: a misspelt filter would quietly list everything. */
public class KnownParameters {

    @ServerRequestFilter
    void refuseUnknown(ResourceInfo operation, UriInfo address) {
        TreeSet<String> known = Arrays.stream(operation.getResourceMethod().getParameters())
                .flatMap(KnownParameters::queryNames)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String given : address.getQueryParameters().keySet()) {
            if (!known.contains(given)) {
                String list = known.isEmpty() ? "none" : String.join(", ", known);
                throw Problems.invalid(given, "is not known here; there are: " + list);
            }
        }
    }

    private static Stream<String> queryNames(Parameter parameter) {
        Stream<? extends AnnotatedElement> places = parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                : Stream.of(parameter);
        return places.map(place -> place.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value);
    }
}
