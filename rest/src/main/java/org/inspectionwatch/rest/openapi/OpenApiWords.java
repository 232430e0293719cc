package org.inspectionwatch.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Gives the OpenAPI document the words that the JSON has: enums in lower case, partial dates as texts. */
@OpenApiFilter(stages = RunStage.BUILD)
public class OpenApiWords implements OASFilter {
    private static final String PARTIAL_DATE = "PartialDate";

    @Override
    public @Nullable Schema filterSchema(Schema schema) {
        List<Object> values = schema.getEnumeration();
        if (values != null) {
            schema.setEnumeration(values.stream()
                    .map(value -> value instanceof String name ? (Object) name.toLowerCase(Locale.ROOT) : value)
                    .toList());
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Map<String, Schema> schemas = openApi.getComponents() == null
                ? Map.of()
                : openApi.getComponents().getSchemas();
        if (schemas != null && schemas.containsKey(PARTIAL_DATE)) {
            openApi.getComponents()
                    .addSchema(
                            PARTIAL_DATE,
                            OASFactory.createSchema()
                                    .addType(Schema.SchemaType.STRING)
                                    .description("A day, a month or a year, as precisely as known")
                                    .pattern("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
        }
    }
}
