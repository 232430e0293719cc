package org.inspectionwatch.contracts.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.inspectionwatch.contracts.EventType;

/** The schemas on the class path, ready to validate; formats are asserted. */
final class EventSchemas {
    private static final SchemaRegistryConfig CONFIG =
            SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(CONFIG));

    /** What is wrong with the data of an event of this type; empty where it is valid. */
    List<Fault> faults(EventType type, String json) {
        return faults("schemas/" + fileName(type), json);
    }

    /** What is wrong with it by the schema at this place of the class path. */
    List<Fault> faults(String schema, String json) {
        Schema loaded = registry.getSchema(SchemaLocation.of("classpath:" + schema));
        return loaded.validate(json, InputFormat.JSON).stream()
                .map(error -> new Fault(
                        error.getKeyword(), error.getInstanceLocation().toString(), error.getMessage()))
                .toList();
    }

    static String fileName(EventType type) {
        return type.type() + ".v1.json";
    }

    /**
     * One violation.
     *
     * @param keyword of JSON Schema that was violated
     * @param at JSON Pointer into the data
     * @param message for a person
     */
    record Fault(String keyword, String at, String message) {}
}
