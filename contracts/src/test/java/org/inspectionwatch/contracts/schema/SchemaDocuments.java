package org.inspectionwatch.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Objects;
import org.inspectionwatch.contracts.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A schema and the common parts that it refers to, as JSON.
 *
 * @param event the event's schema
 * @param common the shared parts
 */
record SchemaDocuments(JsonNode event, JsonNode common) {
    private static final String COMMON = "common.v1.json";

    static SchemaDocuments in(Path folder, EventType type) {
        return new SchemaDocuments(
                Examples.json(folder.resolve(EventSchemas.fileName(type))), Examples.json(folder.resolve(COMMON)));
    }

    static SchemaDocuments current(EventType type) {
        return in(Path.of("src/main/resources/schemas"), type);
    }

    SchemaDocuments copy() {
        return new SchemaDocuments(event.deepCopy(), common.deepCopy());
    }

    /** The schema with what it refers to put in its place; words of its own, such as a description, win. */
    JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.get("$ref");
        if (reference == null) {
            return schema;
        }
        String pointer = reference.asText().substring(reference.asText().indexOf('#') + 1);
        ObjectNode resolved = resolve(common.at(pointer)).deepCopy();
        schema.properties().stream()
                .filter(field -> !field.getKey().equals("$ref"))
                .forEach(field -> resolved.set(field.getKey(), field.getValue()));
        return resolved;
    }

    /** The resolved schema under this keyword, or null. */
    @Nullable
    JsonNode child(JsonNode schema, String keyword) {
        JsonNode child = schema.get(keyword);
        return child == null ? null : resolve(child);
    }

    /** The resolved schema of this property. */
    JsonNode property(JsonNode schema, String name) {
        return resolve(Objects.requireNonNull(schema.path("properties").get(name), name));
    }
}
