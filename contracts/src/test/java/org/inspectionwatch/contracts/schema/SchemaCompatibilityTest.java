package org.inspectionwatch.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.schema.Examples.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCompatibilityTest {
    private static final Path RELEASED = Path.of("src/test/resources/released");

    private final EventSchemas schemas = new EventSchemas();

    /**
     * A released version of an event's schema.
     *
     * @param type event type
     * @param folder that holds the schema and its golden examples
     */
    record Release(EventType type, Path folder) {
        SchemaDocuments documents() {
            return SchemaDocuments.in(folder, type);
        }

        List<Example> goldenExamples() {
            return Examples.in(folder.resolve("examples"), type, "valid-");
        }

        String onClassPath() {
            return "released/" + type.type() + "/" + folder.getFileName() + "/" + EventSchemas.fileName(type);
        }

        @Override
        public String toString() {
            return type.type() + " " + folder.getFileName();
        }
    }

    static List<Release> releases() {
        return Arrays.stream(EventType.values())
                .flatMap(type -> releases(type).stream())
                .toList();
    }

    private static List<Release> releases(EventType type) {
        try (Stream<Path> folders = Files.list(RELEASED.resolve(type.type()))) {
            return folders.sorted().map(folder -> new Release(type, folder)).toList();
        } catch (IOException e) {
            throw new AssertionError("the releases of " + type.type() + " cannot be listed", e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_event_type_has_a_released_version(EventType type) {
        assertThat(releases(type)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void the_schema_breaks_no_released_version(Release release) {
        assertThat(SchemaCompatibility.breaks(release.documents(), SchemaDocuments.current(release.type())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void events_of_a_released_version_are_still_read(Release release) throws JsonProcessingException {
        assertThat(release.goldenExamples()).isNotEmpty();
        for (Example golden : release.goldenExamples()) {
            assertThat(schemas.faults(release.type(), golden.content().toString()))
                    .as(golden.toString())
                    .isEmpty();
            assertThat(ContractJson.mapper()
                            .treeToValue(golden.content(), release.type().dataType()))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void events_of_today_are_valid_by_a_released_version(Release release) {
        assertThat(Examples.valid())
                .filteredOn(example -> example.type() == release.type())
                .allSatisfy(example -> assertThat(schemas.faults(
                                release.onClassPath(), example.content().toString()))
                        .isEmpty());
    }

    static List<Arguments> breakingChanges() {
        return List.of(
                change(
                        "/finding/confidence is gone",
                        common -> properties(common, "finding").remove("confidence")),
                change(
                        "/finding/basis is newly required",
                        common -> {},
                        common -> required(common, "finding")
                                .removeIf(name -> name.asText().equals("basis"))),
                change(
                        "/finding/published is newly required",
                        common -> required(common, "finding").add("published")),
                change(
                        "/finding/news is no longer required",
                        common -> required(common, "finding")
                                .removeIf(name -> name.asText().equals("news"))),
                change(
                        "/finding/news has another type",
                        common -> property(common, "finding", "news").put("type", "string")),
                change(
                        "/finding/body lost the value lscb",
                        common -> ((ArrayNode) definition(common, "body").get("enum"))
                                .removeIf(value -> value.asText().equals("lscb"))),
                change(
                        "/publication/content_hash has another pattern",
                        common -> property(common, "publication_ref", "content_hash")
                                .put("pattern", "^[0-9a-f]{40}$")),
                change(
                        "/finding/areas_for_improvement/items/page has another minimum",
                        common -> property(common, "item", "page").put("minimum", 0)),
                change(
                        "/finding/judgements/additionalProperties lost the value good",
                        common -> ((ArrayNode) definition(common, "grade").get("enum"))
                                .removeIf(value -> value.asText().equals("good"))));
    }

    @ParameterizedTest
    @MethodSource("breakingChanges")
    void a_breaking_change_is_caught(
            String expected, Consumer<ObjectNode> changeOfNewer, Consumer<ObjectNode> changeOfOlder) {
        SchemaDocuments older =
                SchemaDocuments.current(EventType.FINDING_RECORDED).copy();
        SchemaDocuments newer = older.copy();

        changeOfOlder.accept((ObjectNode) older.common());
        changeOfNewer.accept((ObjectNode) newer.common());

        assertThat(SchemaCompatibility.breaks(older, newer)).contains(expected);
    }

    @ParameterizedTest
    @EnumSource
    void an_optional_property_may_be_added(EventType type) {
        SchemaDocuments older = SchemaDocuments.current(type);
        SchemaDocuments newer = older.copy();

        ((ObjectNode) newer.event().get("properties")).putObject("note").put("type", "string");

        assertThat(SchemaCompatibility.breaks(older, newer)).isEmpty();
    }

    private static Arguments change(String expected, Consumer<ObjectNode> changeOfNewer) {
        return change(expected, changeOfNewer, common -> {});
    }

    private static Arguments change(
            String expected, Consumer<ObjectNode> changeOfNewer, Consumer<ObjectNode> changeOfOlder) {
        return arguments(expected, changeOfNewer, changeOfOlder);
    }

    private static ObjectNode definition(ObjectNode common, String name) {
        return (ObjectNode) common.at("/$defs/" + name);
    }

    private static ObjectNode properties(ObjectNode common, String definition) {
        return (ObjectNode) definition(common, definition).get("properties");
    }

    private static ObjectNode property(ObjectNode common, String definition, String name) {
        return (ObjectNode) properties(common, definition).get(name);
    }

    private static ArrayNode required(ObjectNode common, String definition) {
        return (ArrayNode) definition(common, definition).get("required");
    }
}
