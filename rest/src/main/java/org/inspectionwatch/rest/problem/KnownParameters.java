package org.inspectionwatch.rest.problem;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Turns away query parameters that the operation does not have, and those without a value: a misspelt filter, and one that
 * a script left empty, would quietly list everything.
 */
public class KnownParameters {
    /** Links to pages get words of others at their end, by which they count visitors. */
    private static final String PAGES = ".web.";

    @ServerRequestFilter
    void refuseUnknown(ResourceInfo operation, UriInfo address) {
        if ((operation.getResourceClass().getPackageName() + ".").contains(PAGES)) {
            return;
        }
        Map<String, Boolean> known = new TreeMap<>();
        Arrays.stream(operation.getResourceMethod().getParameters())
                .flatMap(KnownParameters::places)
                .forEach(place -> {
                    QueryParam parameter = place.annotated().getAnnotation(QueryParam.class);
                    if (parameter != null) {
                        known.put(parameter.value(), Collection.class.isAssignableFrom(place.type()));
                    }
                });
        address.getQueryParameters().forEach((given, values) -> {
            Boolean several = known.get(given);
            if (several == null) {
                String list = known.isEmpty() ? "none" : String.join(", ", known.keySet());
                throw Place.QUERY.refuse(given, "is not known here; there are: " + list);
            }
            if (values.size() > 1 && !several) {
                throw Place.QUERY.refuse(given, "is given more than once");
            }
            if (values.contains("")) {
                throw Place.QUERY.refuse(given, "is empty; leave it out where it does not matter");
            }
        });
    }

    private static Stream<Named> places(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? fields(parameter.getType())
                : Stream.of(new Named(parameter, parameter.getType()));
    }

    private static Stream<Named> fields(Class<?> beanParam) {
        Stream<Named> own =
                Arrays.stream(beanParam.getDeclaredFields()).map(field -> new Named(field, field.getType()));
        return beanParam.getSuperclass() == null ? own : Stream.concat(own, fields(beanParam.getSuperclass()));
    }

    /** What may bear the name of a query parameter. */
    private record Named(AnnotatedElement annotated, Class<?> type) {}
}
