package org.inspectionwatch.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.inspectionwatch.contracts.ContractJson;
import org.inspectionwatch.contracts.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaMatchesRecordsTest {
    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE_CASE =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    @ParameterizedTest
    @EnumSource
    void a_schema_says_what_the_record_says(EventType type) {
        SchemaDocuments documents = SchemaDocuments.current(type);

        new Comparison(documents).compare(type.dataType(), documents.event(), type.type());
    }

    private record Comparison(SchemaDocuments documents) {

        void compare(Type type, JsonNode schema, String at) {
            if (type instanceof ParameterizedType generic) {
                compareContainer(generic, schema, at);
            } else if (type instanceof Class<?> known) {
                compareClass(known, schema, at);
            }
        }

        private void compareContainer(ParameterizedType generic, JsonNode schema, String at) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                assertThat(schema.path("type").asText()).as(at).isEqualTo("array");
                compare(arguments[0], child(schema, "items", at), at + "[]");
            } else {
                assertThat(generic.getRawType()).as(at).isEqualTo(Map.class);
                compare(arguments[0], child(schema, "propertyNames", at), at + " keys");
                compare(arguments[1], child(schema, "additionalProperties", at), at + " values");
            }
        }

        private void compareClass(Class<?> known, JsonNode schema, String at) {
            if (known.isEnum()) {
                assertThat(texts(schema.path("enum")))
                        .as(at)
                        .isSubsetOf(slugs(known))
                        .isNotEmpty();
                if (!at.endsWith("rating_change.direction")) {
                    assertThat(texts(schema.path("enum"))).as(at).containsExactlyElementsOf(slugs(known));
                }
            } else if (known.isSealed()) {
                compareSealed(known, schema, at);
            } else if (known.isRecord() && !isText(schema)) {
                compareRecord(known, schema, at);
            } else {
                assertThat(schema.path("type").asText()).as(at).isEqualTo(jsonType(known));
            }
        }

        private void compareSealed(Class<?> known, JsonNode schema, String at) {
            Class<?>[] permitted = known.getPermittedSubclasses();
            assertThat(schema.path("oneOf").size()).as(at).isEqualTo(permitted.length);
            for (int i = 0; i < permitted.length; i++) {
                compareRecord(
                        permitted[i], documents.resolve(schema.path("oneOf").get(i)), at + "/" + i);
            }
        }

        private void compareRecord(Class<?> known, JsonNode schema, String at) {
            TreeSet<String> properties = new TreeSet<>();
            TreeSet<String> required = new TreeSet<>();
            for (RecordComponent component : known.getRecordComponents()) {
                String name = SNAKE_CASE.translate(component.getName());
                properties.add(name);
                if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    required.add(name);
                }
                assertThat(schema.path("properties").has(name))
                        .as(at + "." + name)
                        .isTrue();
                compare(component.getGenericType(), documents.property(schema, name), at + "." + name);
            }
            TreeSet<String> described = new TreeSet<>();
            schema.path("properties").fieldNames().forEachRemaining(described::add);
            described.remove("layout");
            TreeSet<String> demanded = new TreeSet<>(texts(schema.path("required")));
            demanded.remove("layout");
            assertThat(described).as(at).isEqualTo(properties);
            assertThat(demanded).as(at + " requires").isEqualTo(required);
        }

        private JsonNode child(JsonNode schema, String keyword, String at) {
            return Objects.requireNonNull(documents.child(schema, keyword), at + " has no " + keyword);
        }

        private static boolean isText(JsonNode schema) {
            return schema.path("type").asText().equals("string");
        }

        private static String jsonType(Class<?> known) {
            if (known == int.class || known == Integer.class) {
                return "integer";
            }
            if (known == double.class) {
                return "number";
            }
            return known == boolean.class ? "boolean" : "string";
        }

        private static List<String> slugs(Class<?> known) {
            return Arrays.stream(known.getEnumConstants())
                    .map(constant -> ContractJson.mapper()
                            .<JsonNode>valueToTree(constant)
                            .asText())
                    .toList();
        }

        private static List<String> texts(JsonNode array) {
            return StreamSupport.stream(array.spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
        }
    }
}
