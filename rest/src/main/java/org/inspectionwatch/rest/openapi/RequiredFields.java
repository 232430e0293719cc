package org.inspectionwatch.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/**
 * Says which fields are always there: those of a record that are not {@code @Nullable}, since JSON leaves out what is null; and
 * null can stand where a nullable field is there in any case. A schema whose record cannot be told stops the build; those of
 * libraries, and of forms, are as their annotations say.
 */
@OpenApiFilter(stages = RunStage.BUILD, priority = RequiredFields.FIRST)
public class RequiredFields implements OASFilter {
    /** Filters of higher priority come earlier: what others declare by hand says what is required. */
    static final int FIRST = 100;

    private static final String OURS = "org.inspectionwatch.";

    private final List<ClassInfo> ours;

    /** Made by Quarkus, with all classes that the document may be about. */
    public RequiredFields(IndexView index) {
        ours = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(OURS))
                .toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Schema> schemas = openApi.getComponents() == null
                ? Map.of()
                : openApi.getComponents().getSchemas();
        List<String> unclear = new ArrayList<>();
        if (schemas != null) {
            schemas.forEach((name, schema) -> complete(name, schema, unclear));
        }
        if (!unclear.isEmpty()) {
            throw new IllegalStateException("nobody can say which fields are required: " + String.join("; ", unclear));
        }
    }

    private void complete(String name, Schema schema, List<String> unclear) {
        List<ClassInfo> records = ours.stream()
                .filter(type -> RecordFields.mayBeCalled(type, name))
                .toList();
        if (schema.getProperties() == null || records.isEmpty()) {
            return;
        }
        Set<String> names = schema.getProperties().keySet();
        Set<Map<String, Presence>> fields = records.stream()
                .map(RecordFields::of)
                .filter(candidate -> candidate.keySet().equals(names))
                .collect(Collectors.toSet());
        if (fields.size() != 1) {
            unclear.add("the schema " + name + " has the fields " + new TreeSet<>(names) + " of " + fields.size()
                    + " different records");
            return;
        }
        Map<String, Presence> presences = fields.iterator().next();
        schema.getProperties().forEach((field, property) -> {
            Presence presence = Objects.requireNonNull(presences.get(field));
            if (presence.isRequired()
                    && (schema.getRequired() == null || !schema.getRequired().contains(field))) {
                schema.addRequired(field);
            }
            if (presence == Presence.NULL) {
                property.addType(SchemaType.NULL);
            }
        });
    }
}
