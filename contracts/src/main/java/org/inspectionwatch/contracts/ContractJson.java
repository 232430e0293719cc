package org.inspectionwatch.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one way in which contract records become JSON: snake_case names, ISO 8601 dates, absent instead of null. Unknown
 * fields are ignored, so that consumers outlive new ones; a missing number is an error and not 0.
 */
public final class ContractJson {
    private static final ObjectMapper MAPPER = configure(JsonMapper.builder());

    private ContractJson() {}

    /** Shared and safe for use by several threads; not to be reconfigured. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    private static ObjectMapper configure(JsonMapper.Builder builder) {
        return builder.addModule(new JavaTimeModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }
}
