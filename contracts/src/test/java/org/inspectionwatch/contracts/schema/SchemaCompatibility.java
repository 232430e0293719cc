package org.inspectionwatch.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a newer schema must not do to an older one, so that old data stays valid and old consumers can read new data: take
 * away, rename, retype, tighten or loosen what is there. It may add optional properties.
 */
final class SchemaCompatibility {
    private static final List<String> FIXED = List.of(
            "type",
            "format",
            "pattern",
            "const",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems");
    private static final List<String> NESTED = List.of("items", "propertyNames", "additionalProperties");

    private final SchemaDocuments older;
    private final SchemaDocuments newer;
    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility(SchemaDocuments older, SchemaDocuments newer) {
        this.older = older;
        this.newer = newer;
    }

    /** What breaks, one sentence each; empty where the newer schema is compatible both ways. */
    static List<String> breaks(SchemaDocuments older, SchemaDocuments newer) {
        SchemaCompatibility comparison = new SchemaCompatibility(older, newer);
        comparison.compare("", older.event(), newer.event());
        return comparison.breaks;
    }

    private void compare(String at, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (before == null || after == null) {
            if (!Objects.equals(before, after)) {
                breaks.add(at + " is described in one version only");
            }
            return;
        }
        for (String keyword : FIXED) {
            if (!Objects.equals(before.get(keyword), after.get(keyword))) {
                breaks.add(at + " has another " + keyword);
            }
        }
        compareEnum(at, before, after);
        compareProperties(at, before, after);
        NESTED.forEach(
                keyword -> compare(at + "/" + keyword, older.child(before, keyword), newer.child(after, keyword)));
        compareAlternatives(at, before, after);
    }

    private void compareEnum(String at, JsonNode before, JsonNode after) {
        if (before.has("enum") != after.has("enum")) {
            breaks.add(at + " has values of its own in one version only");
        }
        Set<String> left = texts(after.path("enum"));
        texts(before.path("enum")).stream()
                .filter(value -> !left.contains(value))
                .forEach(value -> breaks.add(at + " lost the value " + value));
    }

    private void compareProperties(String at, JsonNode before, JsonNode after) {
        before.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            if (after.path("properties").has(name)) {
                compare(at + "/" + name, older.property(before, name), newer.property(after, name));
            } else {
                breaks.add(at + "/" + name + " is gone");
            }
        });
        Set<String> requiredBefore = texts(before.path("required"));
        Set<String> requiredAfter = texts(after.path("required"));
        difference(requiredAfter, requiredBefore).forEach(name -> breaks.add(at + "/" + name + " is newly required"));
        difference(requiredBefore, requiredAfter)
                .forEach(name -> breaks.add(at + "/" + name + " is no longer required"));
    }

    private void compareAlternatives(String at, JsonNode before, JsonNode after) {
        JsonNode alternatives = before.path("oneOf");
        if (alternatives.size() != after.path("oneOf").size()) {
            breaks.add(at + " has another number of alternatives");
            return;
        }
        for (int i = 0; i < alternatives.size(); i++) {
            compare(
                    at + "/oneOf/" + i,
                    older.resolve(alternatives.get(i)),
                    newer.resolve(after.path("oneOf").get(i)));
        }
    }

    private static Set<String> difference(Set<String> left, Set<String> right) {
        Set<String> difference = new HashSet<>(left);
        difference.removeAll(right);
        return difference;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
