package org.inspectionwatch.rest.openapi;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jspecify.annotations.Nullable;

/** The fields that a record has as JSON. */
final class RecordFields {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName IGNORE = DotName.createSimple(JsonIgnore.class);

    private static final Pattern QUESTION = Pattern.compile("is([A-Z].*)");

    private RecordFields() {}

    /** Whether the schema of a record may have that name: its own with those of its parameters, or a number behind it. */
    static boolean mayBeCalled(ClassInfo type, String schema) {
        AnnotationInstance annotation = type.declaredAnnotation(SCHEMA);
        AnnotationValue given = annotation == null ? null : annotation.value("name");
        return given == null ? schema.startsWith(simpleName(type)) : schema.equals(given.asString());
    }

    /** Without its package and the classes that it is in. */
    static String simpleName(ClassInfo type) {
        String name = type.name().withoutPackagePrefix();
        return name.substring(name.lastIndexOf('$') + 1);
    }

    /** By their names in JSON: the record's components, and what it says of itself as {@code isSomething()}. */
    static Map<String, Presence> of(ClassInfo type) {
        Map<String, Presence> fields = new HashMap<>();
        type.recordComponents().stream()
                .map(component -> type.field(component.name()))
                .filter(field -> !field.hasDeclaredAnnotation(IGNORE))
                .forEach(field -> fields.put(name(field), presence(field)));
        type.methods().stream()
                .filter(method -> Modifier.isPublic(method.flags()) && method.parametersCount() == 0)
                .map(method -> QUESTION.matcher(method.name()))
                .filter(Matcher::matches)
                .forEach(question -> fields.put(snake(question.group(1)), Presence.ALWAYS));
        return fields;
    }

    private static String name(FieldInfo field) {
        AnnotationInstance annotation = field.declaredAnnotation(PROPERTY);
        AnnotationValue given = annotation == null ? null : annotation.value();
        return given == null ? snake(field.name()) : given.asString();
    }

    private static String snake(String name) {
        return PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(name);
    }

    private static Presence presence(FieldInfo field) {
        if (!field.type().hasAnnotation(NULLABLE)) {
            return Presence.ALWAYS;
        }
        AnnotationInstance annotation = field.declaredAnnotation(INCLUDE);
        AnnotationValue included = annotation == null ? null : annotation.value();
        return included != null && included.asEnum().equals(JsonInclude.Include.ALWAYS.name())
                ? Presence.NULL
                : Presence.SOMETIMES;
    }
}
