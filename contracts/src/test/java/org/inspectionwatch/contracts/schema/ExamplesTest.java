package org.inspectionwatch.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.SampleEvents;
import org.inspectionwatch.contracts.schema.EventSchemas.Fault;
import org.inspectionwatch.contracts.schema.Examples.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    private final EventSchemas schemas = new EventSchemas();

    static List<Example> valid() {
        return Examples.valid();
    }

    static List<Example> invalid() {
        return Examples.invalid();
    }

    @ParameterizedTest
    @EnumSource
    void every_event_type_has_examples_of_both_kinds(EventType type) {
        assertThat(valid()).filteredOn(example -> example.type() == type).hasSizeGreaterThan(1);
        assertThat(invalid()).filteredOn(example -> example.type() == type).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_example_fits_its_schema(Example example) {
        assertThat(schemas.faults(example.type(), example.content().toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_example_goes_through_its_record_without_loss(Example example) throws JsonProcessingException {
        Object read = ContractJson.mapper()
                .treeToValue(example.content(), example.type().dataType());

        assertThat(ContractJson.mapper().<JsonNode>valueToTree(read)).isEqualTo(example.content());
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_example_is_rejected_for_the_reason_that_it_names(Example example) {
        List<Fault> faults =
                schemas.faults(example.type(), example.content().get("data").toString());

        assertThat(example.content().get("why").asText()).isNotBlank();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.keyword())
                    .isEqualTo(example.content().get("keyword").asText());
            assertThat(fault.at()).isEqualTo(example.content().get("at").asText());
        });
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_field_that_nobody_knows_yet_is_ignored(Example example) throws JsonProcessingException {
        ObjectNode extended = example.content().deepCopy();
        withUnknownFields(extended);

        assertThat(schemas.faults(example.type(), extended.toString())).isEmpty();
        assertThat(ContractJson.mapper().treeToValue(extended, example.type().dataType()))
                .isEqualTo(ContractJson.mapper()
                        .treeToValue(example.content(), example.type().dataType()));
    }

    @ParameterizedTest
    @EnumSource
    void a_record_with_every_part_filled_fits_the_schema(EventType type) throws JsonProcessingException {
        String json =
                ContractJson.mapper().writeValueAsString(SampleEvents.of(type).data());

        assertThat(schemas.faults(type, json)).isEmpty();
    }

    @Test
    void what_has_no_value_is_absent_and_not_null() throws JsonProcessingException {
        String json = ContractJson.mapper()
                .writeValueAsString(SampleEvents.publicationOf(1).data());

        assertThat(json).contains("\"listing\":{}").doesNotContain("null");
        assertThat(schemas.faults(EventType.PUBLICATION_REVISED, json)).isEmpty();
    }

    /** Adds a field to every object but the map of judgements, whose fields are data. */
    private static void withUnknownFields(JsonNode node) {
        for (var field : List.copyOf(node.properties())) {
            if (!field.getKey().equals("judgements")) {
                withUnknownFields(field.getValue());
            }
        }
        node.forEach(child -> {
            if (node.isArray()) {
                withUnknownFields(child);
            }
        });
        if (node instanceof ObjectNode object) {
            object.put("added_later", "ignored");
        }
    }
}
