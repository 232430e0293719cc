package org.inspectionwatch.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.CloudEventHeaders;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AsyncApiTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    private final JsonNode document = read();

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Files.readString(RESOURCES.resolve("asyncapi.yaml")));
        } catch (IOException e) {
            throw new AssertionError("asyncapi.yaml cannot be read", e);
        }
    }

    @Test
    void channels_are_the_topics_of_the_code() {
        assertThat(document.get("asyncapi").asText()).isEqualTo("3.0.0");
        assertThat(names(document.get("channels")))
                .containsExactlyInAnyOrder(
                        Topics.PUBLICATIONS,
                        Topics.FINDINGS,
                        Topics.RATING_CHANGES,
                        Topics.RATINGS,
                        Topics.PUBLICATIONS_DLQ,
                        Topics.FINDINGS_DLQ);
        assertThat(document.get("channels").properties()).allSatisfy(channel -> {
            assertThat(channel.getValue().get("address").asText()).isEqualTo(channel.getKey());
            assertThat(channel.getValue().at("/bindings/kafka/topic").asText()).isEqualTo(channel.getKey());
        });
    }

    @Test
    void a_channel_carries_the_event_types_of_its_topic() {
        Map<String, Set<String>> expected = Arrays.stream(EventType.values())
                .collect(Collectors.groupingBy(
                        EventType::topic, Collectors.mapping(EventType::type, Collectors.toSet())));

        expected.forEach((topic, types) -> assertThat(
                        names(document.get("channels").get(topic).get("messages")))
                .as(topic)
                .containsExactlyInAnyOrderElementsOf(types));
        assertThat(names(document.at("/components/messages")))
                .hasSize(EventType.values().length + 1)
                .contains("dead-letter");
    }

    @ParameterizedTest
    @EnumSource
    void a_message_has_the_attributes_of_its_type(EventType type) {
        JsonNode message = message(type);
        JsonNode headers = message.at("/headers/allOf/1/properties");

        assertThat(headers.at("/ce_type/const").asText()).isEqualTo(type.type());
        assertThat(headers.at("/ce_source/const").asText()).isEqualTo(type.source());
        assertThat(headers.at("/ce_dataschema/const").asText()).isEqualTo(type.dataSchema());
    }

    @ParameterizedTest
    @EnumSource
    void a_message_refers_to_the_schema_that_its_data_schema_names(EventType type) {
        String reference = message(type).at("/payload/schema/$ref").asText();
        String version = type.dataSchema().substring(type.dataSchema().lastIndexOf(':') + 1);

        assertThat(reference).isEqualTo("schemas/" + type.type() + "." + version + ".json");
        assertThat(RESOURCES.resolve(reference)).exists();
    }

    @ParameterizedTest
    @EnumSource
    void a_key_is_taken_from_a_property_of_the_data(EventType type) {
        JsonNode key = resolve(message(type).at("/bindings/kafka/key"));
        SchemaDocuments documents = SchemaDocuments.current(type);

        if (type != EventType.READING_FAILED) {
            JsonNode schema = documents.event();
            for (String name : List.of(key.get("x-taken-from").asText().split("\\."))) {
                schema = documents.property(schema, name);
            }
            assertThat(schema.get("type").asText()).isEqualTo("string");
        }
        if (type.topic().equals(Topics.FINDINGS)) {
            assertThat(key.get("x-else").asText()).isEqualTo(Topics.UNRESOLVED);
        }
    }

    @Test
    void headers_are_those_of_the_code() {
        assertThat(names(document.at("/components/schemas/cloud-event-headers/properties")))
                .containsExactlyInAnyOrder(
                        CloudEventHeaders.SPEC_VERSION,
                        CloudEventHeaders.ID,
                        CloudEventHeaders.TYPE,
                        CloudEventHeaders.SOURCE,
                        CloudEventHeaders.SUBJECT,
                        CloudEventHeaders.TIME,
                        CloudEventHeaders.DATA_SCHEMA,
                        CloudEventHeaders.CONTENT_TYPE,
                        CloudEventHeaders.CONTENT_ENCODING);
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(document.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(exists(reference.asText()))
                        .as(reference.asText())
                        .isTrue());
    }

    private boolean exists(String reference) {
        return reference.startsWith("#")
                ? !document.at(reference.substring(1)).isMissingNode()
                : Files.exists(RESOURCES.resolve(reference));
    }

    private JsonNode message(EventType type) {
        return document.at("/components/messages/" + type.type());
    }

    private JsonNode resolve(JsonNode node) {
        return document.at(node.get("$ref").asText().substring(1));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
