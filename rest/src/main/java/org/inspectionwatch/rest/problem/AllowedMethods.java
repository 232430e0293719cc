package org.inspectionwatch.rest.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which methods the addresses of this service have, as its resources declare them. */
@ApplicationScoped
class AllowedMethods {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^/}]+\\}");

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    /** The methods of a path, in order; none where nothing is there. */
    SortedSet<String> at(String path) {
        SortedSet<String> methods = operations.stream()
                .filter(operation -> operation.path().matcher(path).matches())
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        return methods;
    }

    private static Stream<Operation> operations(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        return Arrays.stream(resource.getMethods()).flatMap(operation -> {
            Pattern path = pattern(root, operation.getAnnotation(Path.class));
            return methods(operation).map(method -> new Operation(path, method));
        });
    }

    private static Stream<String> methods(Method operation) {
        return Arrays.stream(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value);
    }

    private static Pattern pattern(String root, @Nullable Path below) {
        String template = (root + "/" + (below == null ? "" : below.value())).replaceAll("/+", "/");
        String inner = template.replaceAll("^/|/$", "");
        String literal =
                Arrays.stream(PLACEHOLDER.split(inner, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
        return Pattern.compile("/" + literal + "/?");
    }

    /**
     * One of them.
     *
     * @param path that it answers at
     * @param method such as GET
     */
    private record Operation(Pattern path, String method) {}
}
